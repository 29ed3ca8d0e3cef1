"""What stands before a goal in the effect map (method section 7, Statistics.md)."""

from model import Document, Json


class EffectMap:
    """The nodes in their order, and what leads to what."""

    def __init__(self, document: Document) -> None:
        said: Json = document.initiative.get("effectMap", {"nodes": [], "links": []})
        self.nodes: list[Json] = said["nodes"]
        self.links = [(link["from"], link["to"]) for link in said["links"]]

    def of_goal(self, goal: str) -> list[Json]:
        """The nodes that follow a goal up as an effect or as changed work."""
        return [
            node for node in self.nodes
            if node["kind"] in ("effect", "changedWork") and node.get("refersTo") == goal
        ]

    def before(self, goal: str) -> list[Json]:
        """All nodes that lead to those of the goal, and these themselves."""
        reached: set[str] = set()
        left = [node["id"] for node in self.of_goal(goal)]
        while left:
            node = left.pop()
            if node not in reached:
                reached.add(node)
                left += [cause for cause, consequence in self.links if consequence == node]
        return [node for node in self.nodes if node["id"] in reached]

    def after_use(self, goal: str) -> set[str]:
        """The benefits that all that follows from the use of a goal leads to."""
        reached: set[str] = set()
        left = [node["id"] for node in self.nodes if node["kind"] == "use" and node.get("refersTo") == goal]
        while left:
            node = left.pop()
            if node not in reached:
                reached.add(node)
                left += [consequence for cause, consequence in self.links if cause == node]
        return {node["refersTo"] for node in self.nodes if node["id"] in reached and node["kind"] == "benefit"}

    def use_goals(self, goal: str) -> list[str]:
        said = [node["refersTo"] for node in self.before(goal) if node["kind"] == "use" and "refersTo" in node]
        return list(dict.fromkeys(said))

    def work(self, goal: str) -> list[str | None]:
        """The goals of the changed work before a goal; none for work that is drawn and not followed up."""
        said = [
            node.get("refersTo") for node in self.before(goal)
            if node["kind"] == "changedWork" and node.get("refersTo") != goal
        ]
        return list(dict.fromkeys(said))
