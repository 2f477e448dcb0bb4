//! What is alike for users, groups and roles, and for all that has tags: each operation of AWS takes and gives structures of
//! its own, and does the same.

use model::iam as api;
use platform::{Ctx, Slice};

use super::entities::Listing;
use super::{attachments, boundaries, inline, tags};
use crate::Identity;
use crate::iam::change::again;
use crate::iam::entity::Kind;
use crate::iam::rules::encoded;

/// Enters the operations that this file is about.
pub(crate) fn register(slice: Slice<'_, Identity>) -> Slice<'_, Identity> {
    tagged(bounded(user(group(role(slice)))))
}

/// The operations on the policies of one kind of entity.
macro_rules! holder {
    ($function:ident, $kind:ident, $name:ident,
     $attach:ident $attach_in:ident, $detach:ident $detach_in:ident, $attached:ident $attached_in:ident $attached_out:ident,
     $put:ident $put_in:ident, $get:ident $get_in:ident $get_out:ident, $delete:ident $delete_in:ident,
     $list:ident $list_in:ident $list_out:ident) => {
        fn $function(slice: Slice<'_, Identity>) -> Slice<'_, Identity> {
            const KIND: Kind = Kind::$kind;
            slice
                .on::<api::$attach, _, _>(again(|_, ctx: Ctx, input: api::$attach_in| async move {
                    attachments::attach(&ctx, KIND, &input.$name, &input.policy_arn).await
                }))
                .on::<api::$detach, _, _>(again(|_, ctx: Ctx, input: api::$detach_in| async move {
                    attachments::detach(&ctx, KIND, &input.$name, &input.policy_arn).await
                }))
                .on::<api::$attached, _, _>(|_, ctx: Ctx, input: api::$attached_in| async move {
                    let prefix = input.path_prefix.as_deref();
                    let marker = input.marker.as_deref();
                    let listing = Listing { kind: KIND, prefix, max_items: input.max_items, marker };
                    let (attached, marker) = attachments::list(&ctx, &input.$name, listing).await?;
                    let is_truncated = Some(marker.is_some());
                    Ok(api::$attached_out { attached_policies: Some(attached), is_truncated, marker })
                })
                .on::<api::$put, _, _>(again(|_, ctx: Ctx, input: api::$put_in| async move {
                    inline::put(&ctx, KIND, &input.$name, (input.policy_name, input.policy_document)).await
                }))
                .on::<api::$get, _, _>(|_, ctx: Ctx, input: api::$get_in| async move {
                    let (entity, inline) = inline::get(&ctx, KIND, &input.$name, &input.policy_name).await?;
                    Ok(api::$get_out {
                        $name: Some(entity.name),
                        policy_document: Some(encoded(&inline.document)),
                        policy_name: Some(inline.name),
                    })
                })
                .on::<api::$delete, _, _>(again(|_, ctx: Ctx, input: api::$delete_in| async move {
                    inline::delete(&ctx, KIND, &input.$name, &input.policy_name).await
                }))
                .on::<api::$list, _, _>(|_, ctx: Ctx, input: api::$list_in| async move {
                    let marker = input.marker.as_deref();
                    let listing = Listing { kind: KIND, prefix: None, max_items: input.max_items, marker };
                    let (names, marker) = inline::list(&ctx, &input.$name, listing).await?;
                    let is_truncated = Some(marker.is_some());
                    Ok(api::$list_out { policy_names: Some(names), is_truncated, marker })
                })
        }
    };
}

holder!(
    user, User, user_name,
    AttachUserPolicy AttachUserPolicyRequest, DetachUserPolicy DetachUserPolicyRequest,
    ListAttachedUserPolicies ListAttachedUserPoliciesRequest ListAttachedUserPoliciesResponse,
    PutUserPolicy PutUserPolicyRequest, GetUserPolicy GetUserPolicyRequest GetUserPolicyResponse,
    DeleteUserPolicy DeleteUserPolicyRequest, ListUserPolicies ListUserPoliciesRequest ListUserPoliciesResponse
);
holder!(
    group, Group, group_name,
    AttachGroupPolicy AttachGroupPolicyRequest, DetachGroupPolicy DetachGroupPolicyRequest,
    ListAttachedGroupPolicies ListAttachedGroupPoliciesRequest ListAttachedGroupPoliciesResponse,
    PutGroupPolicy PutGroupPolicyRequest, GetGroupPolicy GetGroupPolicyRequest GetGroupPolicyResponse,
    DeleteGroupPolicy DeleteGroupPolicyRequest, ListGroupPolicies ListGroupPoliciesRequest ListGroupPoliciesResponse
);
holder!(
    role, Role, role_name,
    AttachRolePolicy AttachRolePolicyRequest, DetachRolePolicy DetachRolePolicyRequest,
    ListAttachedRolePolicies ListAttachedRolePoliciesRequest ListAttachedRolePoliciesResponse,
    PutRolePolicy PutRolePolicyRequest, GetRolePolicy GetRolePolicyRequest GetRolePolicyResponse,
    DeleteRolePolicy DeleteRolePolicyRequest, ListRolePolicies ListRolePoliciesRequest ListRolePoliciesResponse
);

fn bounded(slice: Slice<'_, Identity>) -> Slice<'_, Identity> {
    slice
        .on::<api::PutUserPermissionsBoundary, _, _>(again(
            |_, ctx: Ctx, input: api::PutUserPermissionsBoundaryRequest| async move {
                boundaries::put(&ctx, Kind::User, &input.user_name, &input.permissions_boundary).await
            },
        ))
        .on::<api::DeleteUserPermissionsBoundary, _, _>(again(
            |_, ctx: Ctx, input: api::DeleteUserPermissionsBoundaryRequest| async move {
                boundaries::delete(&ctx, Kind::User, &input.user_name).await
            },
        ))
        .on::<api::PutRolePermissionsBoundary, _, _>(again(
            |_, ctx: Ctx, input: api::PutRolePermissionsBoundaryRequest| async move {
                boundaries::put(&ctx, Kind::Role, &input.role_name, &input.permissions_boundary).await
            },
        ))
        .on::<api::DeleteRolePermissionsBoundary, _, _>(again(
            |_, ctx: Ctx, input: api::DeleteRolePermissionsBoundaryRequest| async move {
                boundaries::delete(&ctx, Kind::Role, &input.role_name).await
            },
        ))
}

/// The operations on the tags of one kind of entity.
macro_rules! tagged {
    ($slice:expr, $kind:ident, $name:ident, $tag:ident $tag_in:ident, $untag:ident $untag_in:ident,
     $list:ident $list_in:ident $list_out:ident) => {
        $slice
            .on::<api::$tag, _, _>(again(|_, ctx: Ctx, input: api::$tag_in| async move {
                tags::tag(&ctx, Kind::$kind, &input.$name, &input.tags).await
            }))
            .on::<api::$untag, _, _>(again(|_, ctx: Ctx, input: api::$untag_in| async move {
                tags::untag(&ctx, Kind::$kind, &input.$name, &input.tag_keys).await
            }))
            .on::<api::$list, _, _>(|_, ctx: Ctx, input: api::$list_in| async move {
                let marker = input.marker.as_deref();
                let listing = Listing { kind: Kind::$kind, prefix: None, max_items: input.max_items, marker };
                let (tags, marker) = tags::list(&ctx, &input.$name, listing).await?;
                Ok(api::$list_out { tags: Some(tags), is_truncated: Some(marker.is_some()), marker })
            })
    };
}

fn tagged(slice: Slice<'_, Identity>) -> Slice<'_, Identity> {
    let slice = tagged!(
        slice, User, user_name, TagUser TagUserRequest, UntagUser UntagUserRequest,
        ListUserTags ListUserTagsRequest ListUserTagsResponse
    );
    let slice = tagged!(
        slice, Role, role_name, TagRole TagRoleRequest, UntagRole UntagRoleRequest,
        ListRoleTags ListRoleTagsRequest ListRoleTagsResponse
    );
    let slice = tagged!(
        slice, InstanceProfile, instance_profile_name,
        TagInstanceProfile TagInstanceProfileRequest, UntagInstanceProfile UntagInstanceProfileRequest,
        ListInstanceProfileTags ListInstanceProfileTagsRequest ListInstanceProfileTagsResponse
    );
    let slice = tagged!(
        slice, Provider, open_id_connect_provider_arn,
        TagOpenIDConnectProvider TagOpenIDConnectProviderRequest,
        UntagOpenIDConnectProvider UntagOpenIDConnectProviderRequest,
        ListOpenIDConnectProviderTags ListOpenIDConnectProviderTagsRequest ListOpenIDConnectProviderTagsResponse
    );
    tagged!(
        slice, Policy, policy_arn, TagPolicy TagPolicyRequest, UntagPolicy UntagPolicyRequest,
        ListPolicyTags ListPolicyTagsRequest ListPolicyTagsResponse
    )
}
