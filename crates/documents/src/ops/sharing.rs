//! With whom a document is shared.

use std::collections::BTreeSet;

use model::ssm::{
    AccountSharingInfo, DescribeDocumentPermissionRequest, DescribeDocumentPermissionResponse,
    ModifyDocumentPermissionRequest, ModifyDocumentPermissionResponse, error,
};
use model::{Error, common};
use platform::{Ctx, Paging};
use serde_json::json;
use storage::Batch;

use super::TRIES;
use crate::Documents;
use crate::find::busy;
use crate::kept::Head;
use crate::store::{self, Share};

/// How many accounts a page has when the request does not say.
const PAGE: usize = 200;
/// How many accounts a document can be shared with.
const ACCOUNTS: usize = 1_000;
/// More than that.
const ALL_ACCOUNTS: i64 = 2_000;
const ALL: &str = "all";

/// DescribeDocumentPermission.
pub(crate) async fn describe(
    documents: Documents,
    ctx: Ctx,
    input: DescribeDocumentPermissionRequest,
) -> Result<DescribeDocumentPermissionResponse, Error> {
    check_type(&input.permission_type)?;
    let paging = Paging::new(&ctx, &input.name, input.max_results, PAGE, input.next_token.as_deref())?;
    let after = paging.after().and_then(|after| after.first()?.as_text()).unwrap_or_default();
    let head = documents.own(&ctx, &input.name).await?;
    let shares = store::grantees(&documents.0.plane.db, &head, after, paging.limit()).await?;
    let (page, next_token) = paging.finish(&ctx, shares, |share| vec![share.grantee.as_str().into()]);
    let info = |share: &Share| AccountSharingInfo {
        account_id: Some(share.grantee.clone()),
        shared_document_version: Some(share.versions.clone()),
    };
    Ok(DescribeDocumentPermissionResponse {
        account_sharing_info_list: Some(page.iter().map(info).collect()),
        account_ids: Some(page.into_iter().map(|share| share.grantee).collect()),
        next_token,
    })
}

/// ModifyDocumentPermission: who is removed is removed first.
pub(crate) async fn modify(
    documents: Documents,
    ctx: Ctx,
    input: ModifyDocumentPermissionRequest,
) -> Result<ModifyDocumentPermissionResponse, Error> {
    check_type(&input.permission_type)?;
    let (add, remove) = (named(input.account_ids_to_add), named(input.account_ids_to_remove));
    check(&ctx, &add, &remove)?;
    let versions = input.shared_document_version.unwrap_or_else(|| "$DEFAULT".to_owned());
    for _ in 0..TRIES {
        let head = documents.own(&ctx, &input.name).await?;
        documents.check_sharing(&head, &add, &remove).await?;
        let mut batch = Batch::new();
        remove.iter().for_each(|grantee| store::unshare(&mut batch, &head, grantee));
        for grantee in &add {
            let share = Share { grantee: grantee.clone(), versions: versions.clone() };
            store::share(&mut batch, &head, &share);
        }
        store::change(&mut batch, &head);
        let told = json!({ "name": head.name, "added": add, "removed": remove, "versions": versions });
        batch.journal(ctx.entry(head.arn(), told));
        if documents.committed(batch).await? {
            return Ok(ModifyDocumentPermissionResponse {});
        }
    }
    Err(busy(&input.name).into())
}

fn check_type(kind: &str) -> Result<(), Error> {
    if kind == "Share" {
        return Ok(());
    }
    Err(error::INVALID_PERMISSION_TYPE.with("The permission type isn't supported. Share is the only one.").into())
}

/// Grantees, each once.
fn named(accounts: Option<Vec<String>>) -> Vec<String> {
    let lower = accounts.unwrap_or_default().into_iter().map(|account| account.to_ascii_lowercase());
    let mut accounts: Vec<String> = lower.collect();
    accounts.sort_unstable();
    accounts.dedup();
    accounts
}

fn check(ctx: &Ctx, add: &[String], remove: &[String]) -> Result<(), Error> {
    let wrong = if let Some(both) = add.iter().find(|account| remove.contains(account)) {
        format!("{both} is to be added and removed.")
    } else if add.iter().any(|account| account == ctx.account()) {
        "A document cannot be shared with the account that owns it.".to_owned()
    } else if add.len() > 1 && add.iter().any(|account| account == ALL) {
        "A document is shared either with all, or with accounts.".to_owned()
    } else {
        return Ok(());
    };
    Err(common::VALIDATION.with(wrong).into())
}

impl Documents {
    async fn check_sharing(&self, head: &Head, add: &[String], remove: &[String]) -> Result<(), Error> {
        let db = &self.0.plane.db;
        if add.iter().any(|grantee| grantee == ALL) && store::public_count(db, head).await? >= store::PUBLIC {
            let message = format!("The account shares {} documents publicly, and more are not allowed.", store::PUBLIC);
            return Err(error::DOCUMENT_LIMIT_EXCEEDED.with(message).into());
        }
        let known = store::grantees(db, head, "", ALL_ACCOUNTS).await?;
        let known: BTreeSet<&str> = known.iter().map(|share| share.grantee.as_str()).collect();
        let (new, gone) = (add.iter().map(String::as_str), remove.iter().map(String::as_str).collect());
        let then = &known.iter().copied().chain(new).collect::<BTreeSet<_>>() - &gone;
        if !then.is_subset(&known) && then.iter().filter(|grantee| **grantee != ALL).count() > ACCOUNTS {
            let message = format!("The document can be shared with {ACCOUNTS} accounts.");
            return Err(error::DOCUMENT_PERMISSION_LIMIT.with(message).into());
        }
        Ok(())
    }
}
