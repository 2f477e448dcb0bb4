//! Who calls, and whom a policy names.

/// Who makes a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Principal<'a> {
    /// Nobody known.
    Anonymous,
    /// The root user of an account, who needs no policy to be allowed.
    Root {
        /// The account's id.
        account: &'a str,
        /// `arn:aws:iam::ACCOUNT:root`
        arn: &'a str,
    },
    /// A user.
    User {
        /// The account's id.
        account: &'a str,
        /// `arn:aws:iam::ACCOUNT:user/NAME`
        arn: &'a str,
    },
    /// The session of a role that was assumed.
    RoleSession {
        /// The account's id.
        account: &'a str,
        /// `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`
        arn: &'a str,
        /// `arn:aws:iam::ACCOUNT:role/ROLE`, with the role's path if it has one.
        role: &'a str,
    },
    /// The session of a user or root user from `GetFederationToken`.
    FederatedUser {
        /// The account's id.
        account: &'a str,
        /// `arn:aws:sts::ACCOUNT:federated-user/NAME`
        arn: &'a str,
        /// The ARN of the user, or of the root user, who federated.
        issuer: &'a str,
    },
    /// A service, such as `ssm.amazonaws.com`.
    Service {
        /// Its name.
        name: &'a str,
    },
    /// Somebody signed in at an identity provider who assumes a role by it.
    Federated {
        /// The provider's ARN or host name.
        provider: &'a str,
    },
}

impl<'a> Principal<'a> {
    /// The account it belongs to; services, providers and the unknown belong to none.
    #[must_use]
    pub fn account(&self) -> Option<&'a str> {
        match *self {
            Self::Root { account, .. }
            | Self::User { account, .. }
            | Self::RoleSession { account, .. }
            | Self::FederatedUser { account, .. } => Some(account),
            Self::Anonymous | Self::Service { .. } | Self::Federated { .. } => None,
        }
    }

    /// What messages call it: its ARN, or its name.
    #[must_use]
    pub fn label(&self) -> &'a str {
        match *self {
            Self::Anonymous => "anonymous",
            Self::Root { arn, .. }
            | Self::User { arn, .. }
            | Self::RoleSession { arn, .. }
            | Self::FederatedUser { arn, .. } => arn,
            Self::Service { name } => name,
            Self::Federated { provider } => provider,
        }
    }

    /// The value of `aws:PrincipalArn`.
    pub(crate) fn entity_arn(&self) -> Option<&'a str> {
        match *self {
            Self::RoleSession { role, .. } => Some(role),
            Self::Root { arn, .. } | Self::User { arn, .. } | Self::FederatedUser { arn, .. } => Some(arn),
            Self::Anonymous | Self::Service { .. } | Self::Federated { .. } => None,
        }
    }

    /// The value of `aws:PrincipalType`.
    pub(crate) fn kind(&self) -> Option<&'static str> {
        match self {
            Self::Anonymous => Some("Anonymous"),
            Self::Root { .. } => Some("Account"),
            Self::User { .. } => Some("User"),
            Self::RoleSession { .. } => Some("AssumedRole"),
            Self::FederatedUser { .. } => Some("FederatedUser"),
            Self::Service { .. } | Self::Federated { .. } => None,
        }
    }

    /// Whether it may do everything in its account without a policy: the root user, also federated.
    pub(crate) fn is_root(&self) -> bool {
        match self {
            Self::Root { .. } => true,
            Self::FederatedUser { issuer, .. } => issuer.ends_with(":root"),
            _ => false,
        }
    }
}

/// One name in a `Principal` or `NotPrincipal` element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// `"*"`: everyone and everything.
    All,
    /// `{"AWS": "*"}`: everyone, also the unknown.
    Everyone,
    Account(Box<str>),
    /// Whoever has this ARN.
    Arn(Box<str>),
    /// The user or role with this unique id, whatever its ARN is by now.
    Id(Box<str>),
    /// The session that has this ARN, of the role with this unique id.
    Session(Box<str>, Box<str>),
    Service(Box<str>),
    AnyService,
    Federated(Box<str>),
    AnyProvider,
    /// An id of S3, which nobody has here.
    Canonical,
}

/// Whom a statement is about.
#[derive(Clone, Debug)]
pub(crate) enum Principals {
    /// Those to whom the policy is attached.
    Attached,
    Named(Box<[Name]>),
    AllBut(Box<[Name]>),
}

/// How closely a statement names the caller. It decides what else can limit what a resource's policy grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Closeness {
    /// Its account: the account's own policies decide.
    Account,
    /// The role of the session, or the user who federated: what limits the session limits this too.
    Entity,
    /// The caller itself, or everyone.
    Caller,
}

impl Principals {
    /// How closely it names `caller`, whose unique id is `id`, if at all. Being excepted takes being named oneself: naming
    /// the account alone does not except those in it.
    pub(crate) fn closeness(&self, caller: &Principal<'_>, id: &str) -> Option<Closeness> {
        match self {
            Self::Attached => None,
            Self::Named(names) => closest(names, caller, id),
            Self::AllBut(names) if closest(names, caller, id) >= Some(Closeness::Entity) => None,
            Self::AllBut(_) => Some(Closeness::Caller),
        }
    }

    /// All names in it.
    pub(crate) fn names(&self) -> &[Name] {
        match self {
            Self::Attached => &[],
            Self::Named(names) | Self::AllBut(names) => names,
        }
    }

    /// As [`Principals::names`], to be changed.
    pub(crate) fn names_mut(&mut self) -> &mut [Name] {
        match self {
            Self::Attached => &mut [],
            Self::Named(names) | Self::AllBut(names) => names,
        }
    }
}

fn closest(names: &[Name], caller: &Principal<'_>, id: &str) -> Option<Closeness> {
    names.iter().filter_map(|name| name.closeness(caller, id)).max()
}

impl Name {
    /// What it calls a user, a role or a session.
    pub(crate) fn entity(&self) -> Option<&str> {
        match self {
            Self::Arn(name) | Self::Id(name) | Self::Session(name, _) => Some(name),
            _ => None,
        }
    }

    /// Lets it mean who has this unique id: of a session, its role.
    pub(crate) fn bind(&mut self, id: &str) {
        let bound = match self {
            Self::Arn(arn) if arn.contains(":assumed-role/") => Self::Session(arn.clone(), id.into()),
            _ => Self::Id(id.into()),
        };
        *self = bound;
    }

    fn closeness(&self, caller: &Principal<'_>, id: &str) -> Option<Closeness> {
        let is_caller = match (self, caller) {
            (Self::All, _) => true,
            (Self::Everyone, caller) => !matches!(caller, Principal::Service { .. } | Principal::Federated { .. }),
            (Self::Account(id), caller) => return account(id, caller),
            (Self::Arn(arn), caller) => return entity(arn, caller),
            (Self::Id(meant), caller) => return holder(meant, caller, id),
            (Self::Session(session, role), Principal::RoleSession { arn, .. }) => **session == **arn && **role == *id,
            (Self::Service(name), Principal::Service { name: caller }) => **name == **caller,
            (Self::Federated(name), Principal::Federated { provider }) => **name == **provider,
            (Self::AnyService, caller) => matches!(caller, Principal::Service { .. }),
            (Self::AnyProvider, caller) => matches!(caller, Principal::Federated { .. }),
            (Self::Session(..) | Self::Service(_) | Self::Federated(_) | Self::Canonical, _) => false,
        };
        is_caller.then_some(Closeness::Caller)
    }
}

fn account(id: &str, caller: &Principal<'_>) -> Option<Closeness> {
    let closeness = if matches!(caller, Principal::Root { .. }) { Closeness::Caller } else { Closeness::Account };
    (caller.account() == Some(id)).then_some(closeness)
}

/// Whether a unique id is that of the user, of the session's role, or of who federated.
fn holder(meant: &str, caller: &Principal<'_>, id: &str) -> Option<Closeness> {
    let closeness = match caller {
        Principal::User { .. } => Closeness::Caller,
        Principal::RoleSession { .. } | Principal::FederatedUser { .. } => Closeness::Entity,
        _ => return None,
    };
    (meant == id).then_some(closeness)
}

fn entity(named: &str, caller: &Principal<'_>) -> Option<Closeness> {
    match *caller {
        Principal::RoleSession { role, .. } if role == named => Some(Closeness::Entity),
        Principal::FederatedUser { issuer, .. } if issuer == named => Some(Closeness::Entity),
        Principal::User { arn, .. } | Principal::RoleSession { arn, .. } | Principal::FederatedUser { arn, .. } => {
            (arn == named).then_some(Closeness::Caller)
        }
        _ => None,
    }
}
