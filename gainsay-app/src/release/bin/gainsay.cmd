@echo off
rem Runs Gainsay from where it was unpacked. GAINSAY_JAVA_OPTIONS: options for Java, such as -Xmx2g.
setlocal
set "GAINSAY_JAVA=java"
if defined JAVA_HOME set "GAINSAY_JAVA=%JAVA_HOME%\bin\java.exe"
"%GAINSAY_JAVA%" -XX:+UseSerialGC -Xshare:auto -Dslf4j.internal.verbosity=ERROR %GAINSAY_JAVA_OPTIONS% -cp "%~dp0..\gainsay.jar" org.gainsay.cli.Main %*
exit /b %ERRORLEVEL%
