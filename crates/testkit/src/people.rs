//! Users and roles of the account, who may do what a test lets them.

use model::iam::{CreateAccessKey, CreateRole, CreateUser, PutRolePolicy, PutUserPolicy};
use serde_json::{Value, json};
use wire::Secret;
use wire::client::{Identity, Keys};

use crate::{Caller, ControlPlane, text};

impl ControlPlane {
    /// A new user with an access key, who may do what these statements of a policy allow.
    ///
    /// # Panics
    /// When the server refuses.
    pub async fn user(&self, name: &str, statements: Value) -> Caller {
        self.must::<CreateUser>(json!({ "UserName": name })).await;
        self.permit(name, statements).await;
        let key = self.must::<CreateAccessKey>(json!({ "UserName": name })).await["AccessKey"].clone();
        self.caller(Identity::Keys(Keys {
            access_key_id: text(&key, "AccessKeyId"),
            secret: Secret::new(text(&key, "SecretAccessKey")),
            session_token: None,
        }))
    }

    /// Lets a user do what these statements of a policy allow, and nothing of what an earlier call allowed.
    ///
    /// # Panics
    /// When the server refuses.
    pub async fn permit(&self, name: &str, statements: Value) {
        let document = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
        let input = json!({ "UserName": name, "PolicyName": "test", "PolicyDocument": document });
        self.must::<PutUserPolicy>(input).await;
    }

    /// A new role that nodes may have, below a path such as `/`.
    ///
    /// # Panics
    /// When the server refuses.
    pub async fn role_of_nodes(&self, path: &str, name: &str) {
        let trust = json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": { "Service": "ssm.amazonaws.com" }, "Action": "sts:AssumeRole"
        }] });
        let input = json!({ "Path": path, "RoleName": name, "AssumeRolePolicyDocument": trust.to_string() });
        self.must::<CreateRole>(input).await;
    }

    /// Lets a role do what these statements of a policy allow, beside what it may do otherwise.
    ///
    /// # Panics
    /// When the server refuses.
    pub async fn permit_role(&self, name: &str, statements: Value) {
        let document = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
        let input = json!({ "RoleName": name, "PolicyName": "test", "PolicyDocument": document });
        self.must::<PutRolePolicy>(input).await;
    }
}
