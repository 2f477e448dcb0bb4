//! Which function answers which operation.

use model::iam as api;
use platform::{Registry, Slice};

use super::change::again;
use super::ops::{
    access_keys, account, attachments, groups, other_credentials, passwords, policies, policy_holders, profiles,
    providers, reports, roles, simulate, users, versions,
};
use super::targets;
use crate::Identity;

/// Enters the operations of users, groups, roles and policies.
pub(crate) fn register(identity: &Identity, registry: &mut Registry) {
    let slice = writing(reading(registry.slice(identity)));
    targets::register(policy_holders::register(slice)).done();
}

fn reading(slice: Slice<'_, Identity>) -> Slice<'_, Identity> {
    slice
        .on::<api::GenerateCredentialReport, _, _>(reports::generate)
        .on::<api::GetAccessKeyLastUsed, _, _>(access_keys::last_used)
        .on::<api::GetAccountAuthorizationDetails, _, _>(reports::details)
        .on::<api::GetAccountPasswordPolicy, _, _>(account::get_password_policy)
        .on::<api::GetAccountSummary, _, _>(account::summary)
        .on::<api::GetContextKeysForCustomPolicy, _, _>(simulate::custom_keys)
        .on::<api::GetContextKeysForPrincipalPolicy, _, _>(simulate::principal_keys)
        .on::<api::GetCredentialReport, _, _>(reports::credentials)
        .on::<api::GetGroup, _, _>(groups::get)
        .on::<api::GetInstanceProfile, _, _>(profiles::get)
        .on::<api::GetLoginProfile, _, _>(passwords::get)
        .on::<api::GetOpenIDConnectProvider, _, _>(providers::get)
        .on::<api::GetPolicy, _, _>(policies::get)
        .on::<api::GetPolicyVersion, _, _>(versions::get)
        .on::<api::GetRole, _, _>(roles::get)
        .on::<api::GetUser, _, _>(users::get)
        .on::<api::ListAccessKeys, _, _>(access_keys::list)
        .on::<api::ListAccountAliases, _, _>(account::list_aliases)
        .on::<api::ListEntitiesForPolicy, _, _>(attachments::list_entities)
        .on::<api::ListGroups, _, _>(groups::list)
        .on::<api::ListGroupsForUser, _, _>(groups::list_for_user)
        .on::<api::ListInstanceProfiles, _, _>(profiles::list)
        .on::<api::ListInstanceProfilesForRole, _, _>(profiles::list_for_role)
        .on::<api::ListMFADevices, _, _>(other_credentials::mfa_devices)
        .on::<api::ListOpenIDConnectProviders, _, _>(providers::list)
        .on::<api::ListPolicies, _, _>(policies::list)
        .on::<api::ListPolicyVersions, _, _>(versions::list)
        .on::<api::ListRoles, _, _>(roles::list)
        .on::<api::ListSSHPublicKeys, _, _>(other_credentials::ssh_public_keys)
        .on::<api::ListServiceSpecificCredentials, _, _>(other_credentials::for_services)
        .on::<api::ListSigningCertificates, _, _>(other_credentials::signing_certificates)
        .on::<api::ListUsers, _, _>(users::list)
        .on::<api::ListVirtualMFADevices, _, _>(other_credentials::virtual_mfa_devices)
        .on::<api::SimulateCustomPolicy, _, _>(simulate::custom)
        .on::<api::SimulatePrincipalPolicy, _, _>(simulate::principal)
}

fn writing(slice: Slice<'_, Identity>) -> Slice<'_, Identity> {
    slice
        .on::<api::AddClientIDToOpenIDConnectProvider, _, _>(again(providers::add_client_id))
        .on::<api::AddRoleToInstanceProfile, _, _>(again(profiles::add_role))
        .on::<api::AddUserToGroup, _, _>(again(groups::add_user))
        .on::<api::ChangePassword, _, _>(again(passwords::change))
        .on::<api::CreateAccessKey, _, _>(again(access_keys::create))
        .on::<api::CreateAccountAlias, _, _>(again(account::create_alias))
        .on::<api::CreateGroup, _, _>(again(groups::create))
        .on::<api::CreateInstanceProfile, _, _>(again(profiles::create))
        .on::<api::CreateLoginProfile, _, _>(again(passwords::create))
        .on::<api::CreateOpenIDConnectProvider, _, _>(again(providers::create))
        .on::<api::CreatePolicy, _, _>(again(policies::create))
        .on::<api::CreatePolicyVersion, _, _>(again(versions::create))
        .on::<api::CreateRole, _, _>(again(roles::create))
        .on::<api::CreateUser, _, _>(again(users::create))
        .on::<api::DeleteAccessKey, _, _>(again(access_keys::delete))
        .on::<api::DeleteAccountAlias, _, _>(again(account::delete_alias))
        .on::<api::DeleteAccountPasswordPolicy, _, _>(again(account::delete_password_policy))
        .on::<api::DeleteGroup, _, _>(again(groups::delete))
        .on::<api::DeleteInstanceProfile, _, _>(again(profiles::delete))
        .on::<api::DeleteLoginProfile, _, _>(again(passwords::delete))
        .on::<api::DeleteOpenIDConnectProvider, _, _>(again(providers::delete))
        .on::<api::DeletePolicy, _, _>(again(policies::delete))
        .on::<api::DeletePolicyVersion, _, _>(again(versions::delete))
        .on::<api::DeleteRole, _, _>(again(roles::delete))
        .on::<api::DeleteUser, _, _>(again(users::delete))
        .on::<api::RemoveClientIDFromOpenIDConnectProvider, _, _>(again(providers::remove_client_id))
        .on::<api::RemoveRoleFromInstanceProfile, _, _>(again(profiles::remove_role))
        .on::<api::RemoveUserFromGroup, _, _>(again(groups::remove_user))
        .on::<api::SetDefaultPolicyVersion, _, _>(again(versions::set_default))
        .on::<api::UpdateAccessKey, _, _>(again(access_keys::update))
        .on::<api::UpdateAccountPasswordPolicy, _, _>(again(account::update_password_policy))
        .on::<api::UpdateAssumeRolePolicy, _, _>(again(roles::update_trust))
        .on::<api::UpdateGroup, _, _>(again(groups::update))
        .on::<api::UpdateLoginProfile, _, _>(again(passwords::update))
        .on::<api::UpdateOpenIDConnectProviderThumbprint, _, _>(again(providers::update_thumbprints))
        .on::<api::UpdateRole, _, _>(again(roles::update))
        .on::<api::UpdateRoleDescription, _, _>(again(roles::describe))
        .on::<api::UpdateUser, _, _>(again(users::update))
}
