//! The control plane as a program: which slices, loops and listeners run, and with what settings. No domain.

mod assembly;
mod certificate;
mod endpoints;
pub mod init;
mod install;
pub mod pki;
pub mod process;
pub mod root_key;
pub mod settings;
mod webhooks;

pub use assembly::{ResetHook, Server, built, migrations};
pub use settings::Settings;
