//! Accounts as the operator of a deployment makes them, and the keys of their roots: beside the API, on the server's machine.

use serde_json::{Value, json};
use storage::journal::Entry;
use storage::{Batch, Error};
use wire::Secret;

use crate::{Identity, iam, sign_in};

/// The name of an account's first user.
pub const ADMINISTRATOR: &str = "admin";

/// A new access key; its secret is shown once.
pub struct NewKey {
    /// `AKIA…`
    pub id: String,
    /// The secret.
    pub secret: Secret,
}

impl Identity {
    /// Makes an account with what new accounts have and the user [`ADMINISTRATOR`], who may do everything in it, and gives
    /// that user's access key. The account's root has no key.
    ///
    /// # Errors
    /// Those of the store; a conflict when the account has such a user already.
    pub async fn make_account(&self, account: &str) -> Result<NewKey, Error> {
        let (plane, mut batch) = (&self.0.plane, Batch::new());
        let now = plane.clock.now();
        iam::seed(&mut batch, &plane.ids, account, now);
        let user = iam::create_administrator(&mut batch, &plane.ids, account, ADMINISTRATOR, now);
        let key = self.new_key(&mut batch, account, Some(&user));
        let change = json!({ "created": ADMINISTRATOR, "accessKeyId": key.id });
        batch.journal(self.told(account, "CreateAccount", &change));
        plane.commit(batch).await?;
        self.0.directory.changed();
        Ok(key)
    }

    /// Makes an access key of an account's root, who may do everything in it, whatever policies say.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn create_root_key(&self, account: &str) -> Result<NewKey, Error> {
        let mut batch = Batch::new();
        let key = self.new_key(&mut batch, account, None);
        iam::changed(&mut batch, account);
        batch.journal(self.told(account, "CreateRootKey", &json!({ "accessKeyId": key.id })));
        self.0.plane.commit(batch).await?;
        self.0.directory.changed();
        Ok(key)
    }

    /// Deletes all access keys of an account's root, and says which they were. Sessions made by them end.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn delete_root_keys(&self, account: &str) -> Result<Vec<String>, Error> {
        let sql = "SELECT id FROM access_keys WHERE account = $1 AND owner IS NULL ORDER BY id";
        let rows = self.0.plane.db.read(sql, &[account.into()]).await?;
        let keys = rows.iter().map(|row| Ok(row.text(0)?.to_owned())).collect::<Result<Vec<_>, Error>>()?;
        let mut batch = Batch::new();
        batch.run("DELETE FROM access_keys WHERE account = $1 AND owner IS NULL", [account.into()]);
        iam::changed(&mut batch, account);
        batch.journal(self.told(account, "DeleteRootKey", &json!({ "accessKeyIds": keys })));
        self.0.plane.commit(batch).await?;
        self.0.directory.changed();
        Ok(keys)
    }

    /// The account of this number, or the only one.
    ///
    /// # Errors
    /// With a sentence for the operator: there is no such account, or several.
    pub async fn existing_account(&self, number: Option<&str>) -> Result<String, String> {
        let db = &self.0.plane.db;
        let failed = |error: Error| format!("store: {error}");
        match number {
            Some(number) if sign_in::is_account(db, number).await.map_err(failed)? => Ok(number.to_owned()),
            Some(number) => Err(format!("there is no account {number} in this deployment")),
            None => sign_in::only_account(db)
                .await
                .map_err(failed)?
                .ok_or_else(|| "there is not exactly one account in this deployment: name it".to_owned()),
        }
    }

    fn new_key(&self, batch: &mut Batch, account: &str, owner: Option<&str>) -> NewKey {
        let (ids, now) = (&self.0.plane.ids, self.0.plane.clock.now());
        let (id, secret) = (ids.access_key("AKIA"), Secret::new(ids.secret_key()));
        let sealed = self.sealed_secret(&id, &secret);
        batch.expect(
            1,
            "INSERT INTO access_keys (id, account, owner, secret, active, created_at) VALUES ($1, $2, $3, $4, 1, $5)",
            [id.as_str().into(), account.into(), owner.into(), sealed.into(), now.into()],
        );
        NewKey { id, secret }
    }

    /// What the trail says of what was done on the server's machine.
    fn told(&self, account: &str, operation: &str, change: &Value) -> Entry {
        Entry {
            at: self.0.plane.clock.now(),
            account: account.to_owned(),
            region: String::new(),
            principal: format!("arn:aws:iam::{account}:root"),
            operation: format!("fleetwright:{operation}"),
            resource: format!("arn:aws:iam::{account}:root"),
            detail: json!({ "identity": { "type": "Root", "principalId": account }, "change": change }),
        }
    }
}
