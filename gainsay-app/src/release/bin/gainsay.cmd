@echo off
rem Runs Gainsay from where it was unpacked. GAINSAY_JAVA_OPTIONS: options for Java, such as -Xmx2g.
setlocal DisableDelayedExpansion
if defined JAVA_HOME goto home
set "GAINSAY_JAVA=java.exe"
where /q java.exe
if errorlevel 1 goto nojava
goto run

:home
set "GAINSAY_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%GAINSAY_JAVA%" goto nojava

:run
"%GAINSAY_JAVA%" -XX:+UseSerialGC -Xshare:auto -Dslf4j.internal.verbosity=ERROR %GAINSAY_JAVA_OPTIONS% -cp "%~dp0..\gainsay.jar" org.gainsay.cli.Main %*
exit /b %ERRORLEVEL%

:nojava
>&2 echo gainsay: needs Java 17 or later; there is no "%GAINSAY_JAVA%"
exit /b 3
