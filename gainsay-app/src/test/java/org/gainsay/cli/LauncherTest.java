package org.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launchers of the release, started in awkward places with a Java that only says its words. */
class LauncherTest {
  private static final Path LAUNCHERS = Path.of("src/release/bin");

  @TempDir Path folder;
  private Path home;
  private Path java;

  /** What a launcher did. */
  private record Done(int code, String said) {}

  @BeforeEach
  void unpack() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    home = Files.createDirectories(folder.resolve("un packed (1) & Ü"));
    Files.createDirectories(home.resolve("bin"));
    Files.copy(LAUNCHERS.resolve("gainsay"), home.resolve("bin/gainsay"));
    Files.writeString(home.resolve("gainsay.jar"), "");
    java = Files.createDirectories(folder.resolve("j d k/bin")).resolve("java");
    java("openjdk version \\\"17.0.9\\\" 2023-10-17");
    // What a Mac of old has: a readlink that knows no -f.
    script(
        folder.resolve("j d k/bin/readlink"),
        "case $1 in -f) exit 1;; esac; exec /bin/readlink \"$@\"");
  }

  private void java(String version) throws Exception {
    script(
        java,
        "case \" $* \" in"
            + " *' -version '*) echo \""
            + version
            + "\" >&2;;"
            + " *ArchiveClassesAtExit*) ;;"
            + " *) printf '<%s>' \"$@\"; exit 7;; esac");
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private Done run(Path in, Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(in.toFile()).redirectErrorStream(true);
    Map<String, String> variables = builder.environment();
    variables.remove("JAVA_HOME");
    variables.put("PATH", java.getParent() + ":/usr/bin:/bin");
    variables.put("XDG_CACHE_HOME", folder.resolve("ca che").toString());
    variables.putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return new Done(process.exitValue(), said);
  }

  private void assertRuns(Done done, String... arguments) {
    assertEquals(7, done.code(), done.said());
    String jar = "<-cp><" + home.resolve("gainsay.jar") + "><org.gainsay.cli.Main>";
    String words =
        List.of(arguments).stream().map(one -> "<" + one + ">").reduce("", String::concat);
    assertTrue(done.said().endsWith(jar + words), done.said());
  }

  @Test
  void startsFromAnywhere() throws Exception {
    Path other = Files.createDirectories(folder.resolve("an other"));
    String launcher = home.resolve("bin/gainsay").toString();
    assertRuns(
        run(other, Map.of(), "bash", launcher, "read", "a b.txt", ""), "read", "a b.txt", "");
    assertRuns(run(home.resolve("bin"), Map.of(), "bash", "gainsay"));
    // A relative path where cd would look elsewhere first.
    Files.createDirectories(other.resolve("bin/.."));
    Map<String, String> elsewhere = Map.of("CDPATH", other.toString());
    assertRuns(run(home, elsewhere, "bash", "bin/gainsay", "-h"), "-h");
  }

  @Test
  void startsThroughLinks() throws Exception {
    Path other = Files.createDirectories(folder.resolve("links here"));
    Path first = Files.createSymbolicLink(other.resolve("one"), home.resolve("bin/gainsay"));
    Files.createSymbolicLink(other.resolve("two"), Path.of("one"));
    assertRuns(run(folder, Map.of(), "bash", first.toString(), "x"), "x");
    assertRuns(run(folder, Map.of(), "bash", other.resolve("two").toString(), "x"), "x");
  }

  @Test
  void takesTheJavaThatIsNamedAndItsOptions() throws Exception {
    Map<String, String> named =
        Map.of(
            "JAVA_HOME", folder.resolve("j d k").toString(),
            "PATH", "/usr/bin:/bin",
            "GAINSAY_JAVA_OPTIONS", "-Xmx2g -Dx=y");
    Done done = run(folder, named, "bash", home.resolve("bin/gainsay").toString());
    assertRuns(done);
    assertTrue(done.said().contains("<-Xmx2g><-Dx=y><-cp>"), done.said());
  }

  @Test
  void saysThatItNeedsJava() throws Exception {
    String launcher = home.resolve("bin/gainsay").toString();
    String nowhere = folder.resolve("no where").toString();
    Done none = run(folder, Map.of("JAVA_HOME", nowhere), "bash", launcher);
    assertEquals(3, none.code());
    assertTrue(none.said().contains("needs Java 17 or later; '" + nowhere), none.said());
    java("java version \\\"1.8.0_392\\\"");
    Done old = run(folder, Map.of(), "bash", launcher);
    assertEquals(3, old.code(), old.said());
    assertTrue(old.said().contains("is java version \"1.8.0_392\""), old.said());
  }

  @Test
  void withoutAHomeItRunsAllTheSame() throws Exception {
    Map<String, String> none = Map.of("XDG_CACHE_HOME", "/dev/null/x", "HOME", "/dev/null");
    assertRuns(run(folder, none, "bash", home.resolve("bin/gainsay").toString(), "x"), "x");
  }

  /** What can be told of a command file without a Windows: its line ends, labels and quotes. */
  @Test
  void theCommandFileIsWellFormed() throws Exception {
    String text = Files.readString(LAUNCHERS.resolve("gainsay.cmd"));
    assertEquals(text.lines().count(), text.split("\r\n").length, "labels need CR LF");
    assertTrue(text.contains("\"%~dp0..\\gainsay.jar\""));
    for (String line : text.lines().toList()) {
      assertEquals(0, line.replace(":\"=", "").chars().filter(c -> c == '"').count() % 2, line);
      if (line.contains("goto ")) {
        String label = "\r\n:" + line.substring(line.indexOf("goto ") + 5) + "\r\n";
        assertTrue(text.contains(label), line);
      }
      assertFalse(line.matches(".*(?<!\")%GAINSAY_JAVA%.*"), line);
    }
  }

  @Test
  void onlyTerminalsThatFollowCommandsGetThem() {
    assertTrue(Terminal.commands(false, Map.of()));
    assertFalse(Terminal.commands(false, Map.of("TERM", "dumb")));
    assertFalse(Terminal.commands(true, Map.of()));
    assertTrue(Terminal.commands(true, Map.of("WT_SESSION", "1")));
    assertTrue(Terminal.commands(true, Map.of("TERM", "xterm")));
  }
}
