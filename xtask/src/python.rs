//! The Python environment of the client tests: `target/venv`, with pinned packages, made when it is missing or when the
//! list of packages has changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{say, shell};

const OLDEST: (u32, u32) = (3, 11);

/// A virtual environment.
pub(crate) struct Python {
    folder: PathBuf,
}

impl Python {
    /// The environment under `target`, made if there is none.
    pub(crate) fn open(target: &Path) -> Result<Self, String> {
        let folder = target.join("venv");
        let python = Self { folder };
        if !shell::works(Command::new(python.program("python")).args(["-m", "pip", "--version"])) {
            python.create()?;
        }
        Ok(python)
    }

    /// A program of the environment, such as `python` or `aws`.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }

    /// Installs what a file of pinned requirements lists, unless that very list is installed already.
    ///
    /// The lists are complete: pip resolves nothing, so that what is tested today is what was tested yesterday.
    pub(crate) fn install(&self, requirements: &Path) -> Result<(), String> {
        let wanted = fs::read(requirements).map_err(|error| format!("{}: {error}", requirements.display()))?;
        let name = requirements.file_name().unwrap_or_default();
        let mark = self.folder.join("installed").join(name);
        if fs::read(&mark).is_ok_and(|installed| installed == wanted) {
            return Ok(());
        }
        say::line(&format!("installing {} into {}", requirements.display(), self.folder.display()));
        let mut pip = Command::new(self.program("python"));
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement"]);
        shell::run(pip.arg(requirements))
            .map_err(|error| format!("{error}\nThe Python packages come from PyPI: check that pip can reach it."))?;
        let folder = self.folder.join("installed");
        fs::create_dir_all(&folder).and_then(|()| fs::write(&mark, wanted)).map_err(|error| error.to_string())
    }

    fn create(&self) -> Result<(), String> {
        let python = interpreter()?;
        say::line(&format!("making {}", self.folder.display()));
        let made = shell::read(Command::new(python).args(["-m", "venv", "--clear"]).arg(&self.folder));
        made.map(drop).map_err(|error| {
            format!("{error}\nPython's venv module is needed: on Debian and Ubuntu `apt-get install python3-venv`.")
        })
    }
}

/// A Python 3 that is new enough.
fn interpreter() -> Result<PathBuf, String> {
    let python = shell::on_path("python3")
        .ok_or("there is no python3 on PATH: the client tests need Python 3.11 or newer, with venv")?;
    let script = format!("import sys; sys.exit(sys.version_info < ({}, {}))", OLDEST.0, OLDEST.1);
    if shell::works(Command::new(&python).args(["-c", &script])) {
        return Ok(python);
    }
    Err(format!("{} is too old: the client tests need Python {}.{} or newer", python.display(), OLDEST.0, OLDEST.1))
}
