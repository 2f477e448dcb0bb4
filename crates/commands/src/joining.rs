//! Late joiners: a node that connects while a command is under way whose targets describe it gets the command, too.

use bytes::Bytes;
use model::ssm::Target;
use model::{Error, FromJson};
use nodes::{ConnectedNode, Node};
use serde_json::Value;
use storage::Batch;

use crate::selection::Meant;
use crate::store::{self, Chosen, Chunk, Joinable};
use crate::{Commands, MOVE, platforms};

impl Commands {
    /// Makes the node a target of what it may join.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) async fn join(&self, node: &ConnectedNode) -> Result<(), Error> {
        let plane = &self.0.plane;
        let place = (&*node.account, &*node.region);
        for command in store::joinable(&plane.db, place, &node.id, plane.clock.now()).await? {
            let Some(found) = self.fitting(node, &command).await? else { continue };
            let chunk = chunk(node, &command, &found);
            let mut batch = Batch::new();
            store::join(&mut batch, &chunk);
            match plane.commit(batch).await {
                Ok(_) if chunk.paced => plane.fabric.publish(MOVE, Bytes::new()),
                // It has ended meanwhile, or another has joined: then the node's next connection tries again.
                Ok(_) | Err(storage::Error::Conflict { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    async fn fitting(&self, node: &ConnectedNode, command: &Joinable) -> Result<Option<Node>, Error> {
        let targets = Vec::<Target>::from_json(command.request["Targets"].clone()).unwrap_or_default();
        let Ok(meant) = Meant::read(None, Some(&targets), command.request["Expression"].as_str()) else {
            return Ok(None);
        };
        meant.node(&self.0.nodes, node).await
    }
}

fn chunk(node: &ConnectedNode, command: &Joinable, found: &Node) -> Chunk {
    let name = found.name.clone().or_else(|| found.facts.computer_name.clone()).unwrap_or_default();
    let platforms = command.request["Platforms"].as_array().into_iter().flatten();
    let platforms: Vec<String> = platforms.filter_map(Value::as_str).map(str::to_owned).collect();
    let fits = platforms::fits(&platforms, found.facts.platform_type.as_deref());
    Chunk {
        command_id: command.id.clone(),
        number: 0,
        nodes: vec![Chosen(node.id.to_string(), name, fits)],
        account: node.account.to_string(),
        region: node.region.to_string(),
        document_name: command.document_name.clone(),
        requested_at: command.requested_at,
        expires_at: command.expires_at,
        stored: command.targets,
        paced: command.request["Paced"].as_bool().unwrap_or(false),
    }
}
