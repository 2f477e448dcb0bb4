//! The exit codes, which scripts may rely on.

/// Everything went well.
pub(crate) const OK: u8 = 0;
/// The call or the program failed.
pub(crate) const FAILED: u8 = 1;
/// The command line is wrong.
pub(crate) const USAGE: u8 = 2;
/// `server`: the settings are wrong, so that starting again does not help (`EX_CONFIG` of sysexits.h).
pub(crate) const CONFIG: u8 = 78;
/// `run`: the command took longer than it may, as `timeout` says it.
pub(crate) const TIMED_OUT: u8 = 124;
/// `run`: the command did not run to its end, or nobody knows how it ended.
pub(crate) const NOT_RUN: u8 = 125;
/// `param exec`: the program cannot be run, as shells say it.
pub(crate) const CANNOT_RUN: u8 = 126;
/// `param exec`: there is no such program, as shells say it.
pub(crate) const NO_PROGRAM: u8 = 127;
/// Ended by Ctrl-C.
pub(crate) const INTERRUPTED: u8 = 130;
/// Ended by SIGTERM, as shells say it.
pub(crate) const TERMINATED: u8 = 143;
/// The reader of our output has gone, as shells say it.
pub(crate) const BROKEN_PIPE: u8 = 141;

/// For `fleetwright --help`.
pub(crate) const HELP: &str = "\
Exit codes:
  0    everything went well
  1    the call failed: the server refused it, or cannot be reached
  2    the command line is wrong
  78   `server`: the settings are wrong
  130  ended by Ctrl-C
  141  the reader of the output has gone
  `run` ends with the exit code of the command; see `fleetwright run --help`.
  `param exec` becomes the program; 126 when it cannot be run, 127 when there is none.";

/// For `fleetwright run --help`.
pub(crate) const RUN_HELP: &str = "\
COMMAND: one word is the script itself, as in -- 'cd /srv && ls | wc -l'.
Several words are quoted for the shell, as in -- ls -l 'two words'.

Examples:
  fleetwright run web-1 -- uptime
  fleetwright run -t tag:role=web --wave 1,10%,100% --max-errors 2 -- ./deploy
  fleetwright run -w 'platform ~ debian* and not tag:env = prod' --group -- uname -r
  fleetwright run -t tag:role=web --preview -- reboot

Exit codes, the highest of all nodes:
  0    the command ended with 0 everywhere
  N    the exit code of the command
  124  the command took longer than --execution-timeout
  125  the command did not run to its end: a node is unknown or was not
       reached in time, the command was cancelled, or the server refused it
       or cannot be reached
  130  Ctrl-C: the command was cancelled on all nodes
  143  SIGTERM: likewise
  2    the command line is wrong";
