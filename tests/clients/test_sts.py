"""Sessions of roles, asked for by boto3: by users, and by whom an OpenID Connect issuer vouches for."""

import json
import threading

import oidc_provider_mock
import pytest

from fleet import aws, browser, deployed, issuer
from fleet.deployed import Deployment


@pytest.fixture(scope="module")
def idp():
    """An issuer under our control, with one key of each kind."""
    made = issuer.Issuer()
    made.keys.update(rsa=issuer.rsa(), ec=issuer.ec(), ec384=issuer.ec("P-384"), ed=issuer.ed())
    yield made
    made.close()


@pytest.fixture(scope="module")
def other():
    """An issuer that nobody trusts."""
    made = issuer.Issuer()
    made.keys["rsa"] = issuer.rsa()
    yield made
    made.close()


@pytest.fixture(scope="module")
def deployment(store, idp, tmp_path_factory):
    more = f'\n[[oidc]]\nissuer = "{idp.url}"\naudiences = ["fleet", "app"]\n'
    made = Deployment(tmp_path_factory.mktemp("sts") / "made", store, more).start()
    yield made
    made.drop()


@pytest.fixture(scope="module")
def iam(deployment):
    return deployment.client("iam")


@pytest.fixture(scope="module")
def account(deployment):
    return deployment.client("sts").get_caller_identity()["Account"]


def role(iam, name, principal, action="sts:AssumeRole", condition=None, allow="ssm:Describe*", **more):
    """A new role's ARN."""
    statement = {"Effect": "Allow", "Principal": principal, "Action": action, "Condition": condition or {}}
    trust = {"Version": "2012-10-17", "Statement": [statement]}
    made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust), **more)
    rights = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": allow, "Resource": "*"}]}
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=json.dumps(rights))
    return made["Role"]["Arn"]


@pytest.fixture(scope="module")
def web_role(iam, idp, account):
    """A role for the person whom our issuer calls anna-0001."""
    principal = {"Federated": f"arn:aws:iam::{account}:oidc-provider/{idp.name}"}
    condition = {"StringEquals": {f"{idp.name}:sub": "anna-0001"}}
    return role(iam, "web", principal, "sts:AssumeRoleWithWebIdentity", condition)


def assumed(deployment, arn, token, **more):
    """AssumeRoleWithWebIdentity, which nobody signs."""
    stranger = deployment.client("sts", keys=False)
    return stranger.assume_role_with_web_identity(RoleArn=arn, RoleSessionName="s1", WebIdentityToken=token, **more)


def refused(deployment, arn, token, **more):
    stranger = deployment.client("sts", keys=False)
    return aws.refusal(
        stranger.assume_role_with_web_identity, RoleArn=arn, RoleSessionName="s1", WebIdentityToken=token, **more
    )


def test_the_administrator_is_a_user_and_root_has_no_key(deployment, account, iam):
    identity = deployment.client("sts").get_caller_identity()
    assert identity["Arn"] == f"arn:aws:iam::{account}:user/admin"
    assert iam.get_account_summary()["SummaryMap"]["AccountAccessKeysPresent"] == 0


def test_a_user_assumes_a_role(deployment, iam, account):
    iam.create_user(UserName="anna")
    anna = deployment.client("sts", iam.create_access_key(UserName="anna")["AccessKey"])
    arn = role(iam, "ops", {"AWS": f"arn:aws:iam::{account}:user/anna"})

    made = anna.assume_role(RoleArn=arn, RoleSessionName="s1", DurationSeconds=900)

    session = deployment.client("sts", made["Credentials"])
    assert session.get_caller_identity()["Arn"] == f"arn:aws:sts::{account}:assumed-role/ops/s1"
    assert deployment.client("ssm", made["Credentials"]).describe_activations()["ActivationList"] == []
    code, message = aws.refusal(anna.assume_role, RoleArn=f"{arn}x", RoleSessionName="s1")
    assert code == "AccessDenied"
    assert message.endswith(f"is not authorized to perform: sts:AssumeRole on resource: {arn}x")


@pytest.mark.parametrize(("key", "alg"), [("rsa", "RS256"), ("rsa", "PS256"), ("ec", "ES256"), ("ec384", "ES384"), ("ed", "EdDSA")])
def test_a_token_of_a_trusted_issuer(deployment, idp, account, web_role, key, alg):
    made = assumed(deployment, web_role, idp.token(idp.keys[key], alg=alg, kid=key))

    assert (made["Audience"], made["Provider"]) == ("fleet", idp.url)
    assert made["SubjectFromWebIdentityToken"] == "anna-0001"
    arn = f"arn:aws:sts::{account}:assumed-role/web/s1"
    assert deployment.client("sts", made["Credentials"]).get_caller_identity()["Arn"] == arn
    told = trail(deployment, "--resource", arn)[-1]
    assert told["Principal"] == f"{idp.url}:anna-0001"
    assert told["Detail"]["identity"]["identityProvider"] == f"arn:aws:iam::{account}:oidc-provider/{idp.name}"
    assert told["Detail"]["change"]["accessKeyId"] == made["Credentials"]["AccessKeyId"]


def trail(deployment, *words):
    """What the account's trail says of AssumeRoleWithWebIdentity, oldest first."""
    keys = {name: deployment.exports[name] for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")}
    words = ("audit", "list", "--operation", "AssumeRoleWithWebIdentity", "-o", "json", *words)
    told = deployed.fleetwright(deployment.environment(**keys), *words)
    assert told.returncode == 0, told.stderr
    return json.loads(told.stdout)


def test_claims_decide(deployment, idp, web_role):
    denied = ("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity")
    token = idp.token(idp.keys["rsa"], kid="rsa", sub="bert-0001")
    assert refused(deployment, web_role, token) == denied
    absent = web_role.replace("/web", "/absent")
    assert refused(deployment, absent, idp.token(idp.keys["rsa"], kid="rsa")) == denied


def test_refusals_are_in_the_trail_of_the_account(deployment, idp, other, web_role):
    """Of those for whom the issuer vouches; of what anybody can make up, the account is not told."""
    who = {"denied": {}, "late": {"exp": deployed.seconds(-3600)}, "lost": {"aud": "another-app"}}
    for name, claims in who.items():
        refused(deployment, web_role, idp.token(idp.keys["rsa"], kid="rsa", sub=f"trail-{name}", **claims))
    refused(deployment, web_role, idp.token(other.keys["rsa"], kid="rsa", sub="trail-forged"))
    nowhere = web_role.replace(web_role.split(":")[4], "000000000000")
    refused(deployment, nowhere, idp.token(idp.keys["rsa"], kid="rsa", sub="trail-nowhere"))

    errors = {}
    for entry in trail(deployment):
        if "trail-" in entry["Principal"]:
            assert entry["Resource"] == web_role
            errors[entry["Principal"].split("trail-")[1]] = entry["Detail"]["error"]["code"]
    assert errors == {"denied": "AccessDeniedException", "late": "ExpiredTokenException", "lost": "InvalidIdentityToken"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"aud": "another-app"}, "InvalidIdentityToken"),
        ({"aud": ["fleet", "app"]}, "IDPRejectedClaim"),
        ({"aud": ["x", "y"], "azp": "z"}, "InvalidIdentityToken"),
        ({"aud": None}, "IDPRejectedClaim"),
        ({"iss": "https://nobody.example.com"}, "InvalidIdentityToken"),
        ({"iss": None}, "InvalidIdentityToken"),
        ({"exp": deployed.seconds(-3600)}, "ExpiredTokenException"),
        ({"exp": None}, "IDPRejectedClaim"),
        ({"iat": deployed.seconds(3600)}, "IDPRejectedClaim"),
        ({"nbf": deployed.seconds(3600)}, "IDPRejectedClaim"),
        ({"sub": None}, "IDPRejectedClaim"),
        ({"sub": "x" * 256}, "IDPRejectedClaim"),
    ],
)
def test_wrong_claims(deployment, idp, web_role, change, code):
    assert refused(deployment, web_role, idp.token(idp.keys["rsa"], kid="rsa", **change))[0] == code


def test_forged_tokens(deployment, idp, other, web_role):
    unsigned = f"{issuer.segment({'alg': 'none'})}.{issuer.segment(idp.claims())}."
    right = idp.token(idp.keys["rsa"], kid="rsa")
    head, body, signature = right.split(".")
    public = idp.keys["rsa"].as_pem(private=False)
    shared = {"alg": "HS256", "typ": "JWT", "kid": "rsa"}
    tokens = {
        "not signed": unsigned,
        "not signed, in other letters": unsigned.replace(issuer.segment({"alg": "none"}), issuer.segment({"alg": "NoNe"})),
        "a shared secret made of the public key": issuer.with_shared_secret(public, shared, idp.claims()),
        "another's key": idp.token(other.keys["rsa"], kid="rsa"),
        "a key of another kind": f"{issuer.segment({'alg': 'ES256', 'kid': 'rsa'})}.{body}.{signature}",
        "an unknown key": idp.token(issuer.rsa(), kid="nobody"),
        "no key named where there are several": idp.token(other.keys["rsa"]),
        "another body": f"{head}.{issuer.segment(idp.claims(sub='root'))}.{signature}",
        "no signature": f"{head}.{body}.",
        "a key of its own": f"{issuer.segment({'alg': 'RS256', 'jwk': other.keys['rsa'].as_dict(private=False)})}.{body}.{signature}",
        "an issuer that nobody trusts": other.token(other.keys["rsa"], kid="rsa"),
        "no token": "x" * 20,
        "dots": "....",
        "much": "a" * 19_000,
    }
    for what, token in tokens.items():
        assert refused(deployment, web_role, token)[0] == "InvalidIdentityToken", what
    assumed(deployment, web_role, right)


def test_nobody_makes_us_ask_an_issuer_often(deployment, idp, web_role):
    assumed(deployment, web_role, idp.token(idp.keys["rsa"], kid="rsa"))
    before = len(idp.asked)
    stranger = issuer.rsa()
    for number in range(20):
        refused(deployment, web_role, idp.token(stranger, kid=f"unknown-{number}"))
    assert len(idp.asked) - before <= 2


def test_an_issuer_that_is_not_sound_is_told_as_such(store, tmp_path):
    """Another issuer's configuration, keys elsewhere without TLS, too much, nothing, nobody there: whoever presents a token is
    not told which, for it tells what there is in our network. The log says it."""
    bad = {name: issuer.Issuer() for name in ("renamed", "elsewhere", "large", "silent", "closed")}
    for made in bad.values():
        made.keys["rsa"] = issuer.rsa()
    about = "/.well-known/openid-configuration"
    bad["renamed"].documents[about] = (200, json.dumps({"issuer": "https://x", "jwks_uri": f"{bad['renamed'].url}/keys"}).encode())
    bad["elsewhere"].documents[about] = (200, json.dumps({"issuer": bad["elsewhere"].url, "jwks_uri": "http://192.0.2.1/"}).encode())
    bad["large"].documents["/keys"] = (200, b'{"keys": []' + b" " * (1 << 20) + b"}")
    bad["silent"].documents[about] = (404, b"")
    more = "".join(f'\n[[oidc]]\nissuer = "{made.url}"\naudiences = ["fleet"]\n' for made in bad.values())
    deployment = Deployment(tmp_path / "made", store, more).start()
    try:
        account = deployment.client("sts").get_caller_identity()["Account"]
        bad["closed"].close()
        for name, made in bad.items():
            token = made.token(made.keys["rsa"], kid="rsa")
            told = f"The issuer {made.url} could not be asked for the keys of its tokens. Try again later."
            answer = refused(deployment, f"arn:aws:iam::{account}:role/web", token)
            assert answer == ("IDPCommunicationError", told), name
        log = deployment.log.read_text()
        for why in ("of another issuer", "cannot fetch http://192.0.2.1/", "it answers 404", bad["closed"].url):
            assert why in log, why
    finally:
        deployment.drop()
        for made in bad.values():
            made.close()


def test_new_keys_of_an_issuer_are_found(store, tmp_path):
    rotating = issuer.Issuer()
    rotating.keys["one"] = issuer.rsa()
    more = f'\n[[oidc]]\nissuer = "{rotating.url}"\naudiences = ["fleet"]\n'
    deployment = Deployment(tmp_path / "made", store, more).start()
    try:
        account = deployment.client("sts").get_caller_identity()["Account"]
        principal = {"Federated": f"arn:aws:iam::{account}:oidc-provider/{rotating.name}"}
        arn = role(deployment.client("iam"), "web", principal, "sts:AssumeRoleWithWebIdentity")
        # All at once: one of them fetches.
        token = rotating.token(rotating.keys["one"], kid="one")
        threads = [threading.Thread(target=assumed, args=(deployment, arn, token)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert rotating.asked.count("/keys") == 1
        # A token without the name of its key, while there is one key only.
        assumed(deployment, arn, rotating.token(rotating.keys["one"]))
    finally:
        deployment.drop()
        rotating.close()


def test_a_stock_provider(store, tmp_path, monkeypatch):
    """The code flow of a provider that somebody else wrote, as `fleetwright login --oidc` walks it."""
    monkeypatch.setenv("AUTHLIB_INSECURE_TRANSPORT", "1")
    with oidc_provider_mock.run_server_in_thread() as provider:
        url = f"http://localhost:{provider.server_port}"
        deployment = Deployment(tmp_path / "made", store, f'\n[[oidc]]\nissuer = "{url}"\naudiences = ["fleetwright"]\n').start()
        try:
            account = deployment.client("sts").get_caller_identity()["Account"]
            principal = {"Federated": f"arn:aws:iam::{account}:oidc-provider/localhost:{provider.server_port}"}
            condition = {"StringEquals": {f"localhost:{provider.server_port}:aud": "fleetwright"}}
            arn = role(deployment.client("iam"), "web", principal, "sts:AssumeRoleWithWebIdentity", condition)
            environment = deployment.environment(HOME=str(tmp_path), FLEETWRIGHT_OIDC_CLIENT_SECRET="any")
            browser.log_in(environment, url, arn, "anna@example.com")

            told = json.loads(deployed.fleetwright(environment, "api", "sts", "get-caller-identity").stdout)
            assert told["Arn"] == f"arn:aws:sts::{account}:assumed-role/web/anna@example.com"
        finally:
            deployment.drop()


def test_settings_name_sound_issuers_only(tmp_path):
    text = f"listen = '127.0.0.1:1'\ndata = '{tmp_path}/data'\n[[oidc]]\nissuer = 'http://idp.example.com'\naudiences = ['x']\n"
    (tmp_path / "fleetwright.toml").write_text(text)
    result = deployed.fleetwright(deployed.server.clean_environment(), "server", "--config", tmp_path / "fleetwright.toml")
    assert result.returncode != 0
    assert "http://idp.example.com" in result.stderr
