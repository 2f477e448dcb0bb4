//! Keys of an account's root, made and deleted on the server's machine: whoever holds the settings and the root key of the
//! deployment may do everything anyway.

use identity::{Identity, NewKey};
use platform::{Clock, Ids};

use crate::Settings;
use crate::assembly;

/// Makes an access key of an account's root; of the only account when none is named. Gives the account and the key.
///
/// # Errors
/// With a sentence for the operator: the store cannot be opened, or there is no such account.
pub async fn create(settings: &Settings, account: Option<&str>) -> Result<(String, NewKey), String> {
    let opened = Opened::open(settings).await?;
    let made = opened.create(account).await;
    opened.close().await;
    made
}

/// Deletes all access keys of an account's root, and says which they were.
///
/// # Errors
/// As [`create`].
pub async fn delete(settings: &Settings, account: Option<&str>) -> Result<Vec<String>, String> {
    let opened = Opened::open(settings).await?;
    let deleted = opened.delete(account).await;
    opened.close().await;
    deleted
}

struct Opened {
    plane: platform::Plane,
    identity: Identity,
}

impl Opened {
    async fn open(settings: &Settings) -> Result<Self, String> {
        let plane = assembly::open(settings, Clock::System, Ids::system()).await?;
        Ok(Self { identity: Identity::new(&plane), plane })
    }

    async fn create(&self, account: Option<&str>) -> Result<(String, NewKey), String> {
        let account = self.identity.existing_account(account).await?;
        let key = self.identity.create_root_key(&account).await.map_err(|error| format!("store: {error}"))?;
        Ok((account, key))
    }

    async fn delete(&self, account: Option<&str>) -> Result<Vec<String>, String> {
        let account = self.identity.existing_account(account).await?;
        self.identity.delete_root_keys(&account).await.map_err(|error| format!("store: {error}"))
    }

    async fn close(self) {
        self.plane.db.close().await;
    }
}
