@echo off
rem Runs Wardyn on Windows. JAVA_HOME: the Java to run on, 17 or newer; else the java of the PATH.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "CLASS_PATH=%HOME_DIR%\lib\*;%HOME_DIR%\aws\*"
if exist "%HOME_DIR%\plugins\*.jar" set "CLASS_PATH=%CLASS_PATH%;%HOME_DIR%\plugins\*"
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr %WARDYN_JAVA_OPTS% -cp "%CLASS_PATH%" "-Dwardyn.home=%HOME_DIR%" io.github.wardyn.cli.Main %*
exit /b %ERRORLEVEL%
