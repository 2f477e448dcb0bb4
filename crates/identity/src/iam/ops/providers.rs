//! OpenID Connect providers: who may vouch for people and programs that assume roles.

use model::iam::{
    AddClientIDToOpenIDConnectProviderRequest, CreateOpenIDConnectProviderRequest, CreateOpenIDConnectProviderResponse,
    DeleteOpenIDConnectProviderRequest, GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse,
    ListOpenIDConnectProvidersRequest, ListOpenIDConnectProvidersResponse, OpenIDConnectProviderListEntry,
    RemoveClientIDFromOpenIDConnectProviderRequest, UpdateOpenIDConnectProviderThumbprintRequest, error,
};
use model::{Empty, Error, Fault};
use platform::Ctx;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::entities::{self, New};
use crate::Identity;
use crate::iam::change::Change;
use crate::iam::entity::Kind;
use crate::iam::{find, rules, store};

/// What only providers have.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct ProviderDetails {
    /// The audiences that its tokens may be made for.
    pub(crate) client_ids: Vec<String>,
    /// SHA-1 of certificates, hexadecimal.
    pub(crate) thumbprints: Vec<String>,
}

/// CreateOpenIDConnectProvider.
pub(crate) async fn create(
    _: Identity,
    ctx: Ctx,
    input: CreateOpenIDConnectProviderRequest,
) -> Result<CreateOpenIDConnectProviderResponse, Error> {
    let mut change = Change::begin(&ctx).await?;
    let mut details = ProviderDetails::default();
    for client_id in input.client_id_list.unwrap_or_default() {
        add_client(&mut details, client_id)?;
    }
    details.thumbprints = thumbprints(input.thumbprint_list.unwrap_or_default())?;
    let new = New {
        kind: Kind::Provider,
        name: name(&input.url)?,
        path: None,
        tags: input.tags,
        details: serde_json::to_value(details)?,
    };
    let provider = entities::new(&ctx, new).await?;
    store::insert_entity(&mut change.batch, &provider);
    change.commit(&ctx, provider.arn(), json!({ "created": provider.id, "details": provider.details })).await?;
    Ok(CreateOpenIDConnectProviderResponse {
        open_id_connect_provider_arn: Some(provider.arn()),
        tags: rules::tags_out(&provider.tags),
    })
}

/// GetOpenIDConnectProvider.
pub(crate) async fn get(
    _: Identity,
    ctx: Ctx,
    input: GetOpenIDConnectProviderRequest,
) -> Result<GetOpenIDConnectProviderResponse, Error> {
    let provider = find::by_arn(&ctx, Kind::Provider, &input.open_id_connect_provider_arn).await?;
    let details: ProviderDetails = provider.details()?;
    Ok(GetOpenIDConnectProviderResponse {
        client_id_list: Some(details.client_ids),
        create_date: provider.created(),
        tags: rules::tags_out(&provider.tags),
        thumbprint_list: Some(details.thumbprints),
        url: Some(provider.name),
    })
}

/// ListOpenIDConnectProviders.
pub(crate) async fn list(
    _: Identity,
    ctx: Ctx,
    _: ListOpenIDConnectProvidersRequest,
) -> Result<ListOpenIDConnectProvidersResponse, Error> {
    let scope = (ctx.account(), Kind::Provider);
    let providers = store::entities(&ctx.plane.db, scope, "/", "", Kind::Provider.quota()).await?;
    let entry = |arn| OpenIDConnectProviderListEntry { arn: Some(arn) };
    Ok(ListOpenIDConnectProvidersResponse {
        open_id_connect_provider_list: Some(providers.iter().map(|provider| entry(provider.arn())).collect()),
    })
}

/// AddClientIDToOpenIDConnectProvider: one that is there stays.
pub(crate) async fn add_client_id(
    _: Identity,
    ctx: Ctx,
    input: AddClientIDToOpenIDConnectProviderRequest,
) -> Result<Empty, Error> {
    update(&ctx, &input.open_id_connect_provider_arn, |details| add_client(details, input.client_id)).await
}

/// RemoveClientIDFromOpenIDConnectProvider: one that is not there is no error.
pub(crate) async fn remove_client_id(
    _: Identity,
    ctx: Ctx,
    input: RemoveClientIDFromOpenIDConnectProviderRequest,
) -> Result<Empty, Error> {
    update(&ctx, &input.open_id_connect_provider_arn, |details| {
        details.client_ids.retain(|known| *known != input.client_id);
        Ok(())
    })
    .await
}

/// UpdateOpenIDConnectProviderThumbprint: in place of all there were.
pub(crate) async fn update_thumbprints(
    _: Identity,
    ctx: Ctx,
    input: UpdateOpenIDConnectProviderThumbprintRequest,
) -> Result<Empty, Error> {
    update(&ctx, &input.open_id_connect_provider_arn, |details| {
        details.thumbprints = thumbprints(input.thumbprint_list)?;
        Ok(())
    })
    .await
}

/// DeleteOpenIDConnectProvider: one that is not there is no error, as at AWS.
pub(crate) async fn delete(_: Identity, ctx: Ctx, input: DeleteOpenIDConnectProviderRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let provider = match find::by_arn(&ctx, Kind::Provider, &input.open_id_connect_provider_arn).await {
        Err(Error::Fault(fault)) if fault.shape == &error::NO_SUCH_ENTITY_EXCEPTION => return Ok(Empty {}),
        found => found?,
    };
    store::delete_entity(&mut change.batch, &provider.id);
    change.commit(&ctx, provider.arn(), json!({ "deleted": provider.id })).await?;
    Ok(Empty {})
}

async fn update(
    ctx: &Ctx,
    arn: &str,
    apply: impl FnOnce(&mut ProviderDetails) -> Result<(), Fault>,
) -> Result<Empty, Error> {
    let mut change = Change::begin(ctx).await?;
    let mut provider = find::by_arn(ctx, Kind::Provider, arn).await?;
    let mut details = provider.details()?;
    apply(&mut details)?;
    provider.set_details(&details)?;
    store::update_entity(&mut change.batch, &provider);
    change.commit(ctx, provider.arn(), json!({ "details": details })).await?;
    Ok(Empty {})
}

fn add_client(details: &mut ProviderDetails, client_id: String) -> Result<(), Fault> {
    if details.client_ids.contains(&client_id) {
        return Ok(());
    }
    if details.client_ids.len() >= rules::CLIENT_IDS {
        return Err(rules::exceeded("ClientIdsPerOpenIdConnectProvider", rules::CLIENT_IDS));
    }
    details.client_ids.push(client_id);
    Ok(())
}

fn thumbprints(list: Vec<String>) -> Result<Vec<String>, Fault> {
    if list.len() > rules::THUMBPRINTS {
        return Err(error::INVALID_INPUT_EXCEPTION
            .with(format!("Thumbprint list must contain fewer than {} entries.", rules::THUMBPRINTS + 1)));
    }
    match list.iter().find(|print| !print.bytes().all(|byte| byte.is_ascii_hexdigit())) {
        Some(wrong) => {
            let message = format!("Invalid thumbprint {wrong}: 40 hexadecimal digits are needed.");
            Err(error::INVALID_INPUT_EXCEPTION.with(message))
        }
        None => Ok(list),
    }
}

/// What follows `https://`, by which the provider is known. Plain ASCII: a host that is spelt otherwise is another host.
pub(crate) fn name(url: &str) -> Result<String, Fault> {
    let wrong =
        |why: &str| error::INVALID_INPUT_EXCEPTION.with(format!("Invalid Open ID Connect Provider URL {url}: {why}"));
    let rest = url.strip_prefix("https://").ok_or_else(|| wrong("it must begin with https://."))?;
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let (host, path) = rest.split_once('/').map_or((rest, ""), |(host, path)| (host, path));
    let legal = |letter: u8| letter.is_ascii_alphanumeric() || b"-._~/:%+=,@!$&'()".contains(&letter);
    if host.is_empty() || host.contains('@') || !rest.bytes().all(legal) {
        return Err(wrong("it must be a plain address, without user, query and fragment."));
    }
    let host = host.to_ascii_lowercase();
    Ok(if path.is_empty() { host } else { format!("{host}/{path}") })
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_provider_is_known_by_its_address() {
        assert_eq!(name("https://Token.Example.com/Realms/a").unwrap(), "token.example.com/Realms/a");
        assert_eq!(name("https://localhost:8443/").unwrap(), "localhost:8443");
    }

    #[test]
    fn what_is_no_plain_address_is_refused() {
        for url in [
            "http://a.example",
            "https://",
            "https://a@b",
            "https://a?b",
            "https://a#b",
            "https://exämple.com",
            "a",
            "https://a b",
        ] {
            assert_eq!(name(url).unwrap_err().shape.code, "InvalidInput", "{url}");
        }
    }
}
