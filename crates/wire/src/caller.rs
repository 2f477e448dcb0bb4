//! Who made a request.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// What kind of caller signed a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Principal {
    /// Nobody: the request was not signed, and its operation does not need it to be.
    Anonymous,
    /// The owner of the account.
    Root,
    /// A user of the account.
    User(Arc<User>),
    /// The session of a role that was assumed.
    Role(Arc<AssumedRole>),
    /// A managed node.
    Node(Arc<EnrolledNode>),
}

/// A user.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct User {
    /// `arn:aws:iam::ACCOUNT:user/PATH/NAME`
    pub arn: String,
    /// `AIDA…`, never given again after the user is deleted.
    pub id: String,
}

/// A role as somebody assumed it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AssumedRole {
    /// `arn:aws:iam::ACCOUNT:role/PATH/NAME`
    pub role_arn: String,
    /// `AROA…`, never given again after the role is deleted.
    pub role_id: String,
    /// What whoever assumed it called the session.
    pub session_name: String,
}

/// A node that enrolled.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct EnrolledNode {
    /// `mi-…`
    pub id: Arc<str>,
    /// The name of the role that its activation, or an operator, gave it; it may begin with a path.
    pub role: Arc<str>,
}

/// What was settled when temporary credentials were made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Session {
    /// When, in milliseconds since 1970.
    pub issued_at: i64,
    /// Their end, in milliseconds since 1970.
    pub expires_at: i64,
    /// The session policies: JSON documents that narrow what the principal may do.
    pub policies: Vec<String>,
    /// The session's tags.
    pub tags: Vec<(String, String)>,
    /// Names of the tags that sessions made from this one inherit.
    pub transitive_tags: Vec<String>,
    /// Who stands behind a chain of roles.
    pub source_identity: Option<String>,
    /// The OpenID Connect issuer that vouched for the caller.
    pub provider: Option<String>,
    /// What the issuer said, under the names that conditions use, such as `issuer.example.com:sub`.
    pub claims: Vec<(String, String)>,
    /// Whether the credentials were made by those of another role's session.
    pub chained: bool,
    /// The node that stands at the beginning of the chain: with it the credentials end.
    pub node: Option<SourceNode>,
}

/// A node whose credentials made others.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SourceNode {
    /// `mi-…`
    pub id: String,
    /// The fingerprint of its machine.
    pub fingerprint: String,
}

/// Who made a request, and in which account and region it acts.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Twelve digits; empty for an anonymous caller.
    pub account: Arc<str>,
    /// From the signature; empty for an anonymous caller.
    pub region: Arc<str>,
    /// Which identity signed.
    pub principal: Principal,
    /// The key it signed with; empty for an anonymous caller.
    pub access_key_id: Arc<str>,
    /// What came with temporary credentials; none for access keys and nodes.
    pub session: Option<Arc<Session>>,
}

impl AssumedRole {
    /// `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`: as everywhere at AWS, without the role's path.
    #[must_use]
    pub fn arn(&self) -> String {
        session_arn(&self.role_arn, &self.session_name)
    }
}

impl EnrolledNode {
    /// The ARN of its role.
    #[must_use]
    pub fn role_arn(&self, account: &str) -> String {
        format!("arn:aws:iam::{account}:role/{}", self.role)
    }

    /// The ARN of its session of that role, which is named like the node.
    #[must_use]
    pub fn arn(&self, account: &str) -> String {
        session_arn(&self.role_arn(account), &self.id)
    }
}

fn session_arn(role_arn: &str, session_name: &str) -> String {
    let account = role_arn.split(':').nth(4).unwrap_or_default();
    let role = role_arn.rsplit('/').next().unwrap_or_default();
    format!("arn:aws:sts::{account}:assumed-role/{role}/{session_name}")
}

impl Caller {
    /// The caller of an unsigned request.
    #[must_use]
    pub fn anonymous() -> Self {
        let empty: Arc<str> = Arc::from("");
        Self {
            account: Arc::clone(&empty),
            region: Arc::clone(&empty),
            principal: Principal::Anonymous,
            access_key_id: empty,
            session: None,
        }
    }
}
