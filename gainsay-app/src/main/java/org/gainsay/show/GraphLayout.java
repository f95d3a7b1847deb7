package org.gainsay.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.gainsay.model.Entity;

/**
 * Places the parties of an affair in two columns, those who rather accuse on the left, those who
 * are rather accused on the right, ordered so that few lines cross. Always the same for the same
 * case file.
 */
final class GraphLayout {
  /** Parties beyond these stand in the table only. */
  static final int MOST = 14;

  private static final int PORT = 14;
  private static final int GAP = 18;
  private static final int PADDING = 18;

  /** A party's box. */
  static final class Box {
    private final Entity entity;
    private final boolean left;
    private final List<Parties.Relation> relations = new ArrayList<>();
    private int lines = 1;
    private int y;

    private Box(Entity entity, boolean left) {
      this.entity = entity;
      this.left = left;
    }

    Entity entity() {
      return entity;
    }

    boolean isLeft() {
      return left;
    }

    int y() {
      return y;
    }

    int middle() {
      return y + height() / 2;
    }

    int height() {
      return Math.max(lines * 19 + PADDING, relations.size() * PORT + PADDING);
    }

    /** The height at which a line of the relation leaves or meets the box. */
    int port(Parties.Relation relation) {
      int index = relations.indexOf(relation);
      return middle() + (2 * index - relations.size() + 1) * PORT / 2;
    }
  }

  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final List<Parties.Relation> drawn = new ArrayList<>();
  private final int left;

  /**
   * @param lines how many lines the name of an entity takes
   */
  GraphLayout(List<Parties.Relation> relations, ToIntFunction<Entity> lines) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    Map<String, Integer> leaning = new LinkedHashMap<>();
    Map<String, Entity> entities = new LinkedHashMap<>();
    for (Parties.Relation relation : relations) {
      int weight = relation.documents().size();
      int toLeft = relation.denial() ? -weight : 2 * weight;
      count(relation.from(), weight, toLeft, weights, leaning, entities);
      count(relation.to(), weight, -toLeft, weights, leaning, entities);
    }
    entities.values().stream()
        .sorted(Comparator.comparingInt(entity -> -weights.getOrDefault(entity.id(), 0)))
        .limit(MOST)
        .forEach(entity -> add(entity, leaning.getOrDefault(entity.id(), 0) > 0, lines));
    relations.stream()
        .filter(one -> boxes.containsKey(one.from().id()) && boxes.containsKey(one.to().id()))
        .forEach(drawn::add);
    this.left = entities.size() - boxes.size();
    arrange();
  }

  private static void count(
      Entity entity,
      int weight,
      int toLeft,
      Map<String, Integer> weights,
      Map<String, Integer> leaning,
      Map<String, Entity> entities) {
    entities.putIfAbsent(entity.id(), entity);
    weights.merge(entity.id(), weight, Integer::sum);
    leaning.merge(entity.id(), toLeft, Integer::sum);
  }

  private void add(Entity entity, boolean onLeft, ToIntFunction<Entity> lines) {
    Box box = new Box(entity, onLeft);
    box.lines = lines.applyAsInt(entity);
    boxes.put(entity.id(), box);
  }

  private void arrange() {
    drawn.forEach(
        relation -> {
          from(relation).relations.add(relation);
          to(relation).relations.add(relation);
        });
    List<Box> leftColumn = boxes.values().stream().filter(Box::isLeft).toList();
    stack(leftColumn, 0);
    List<Box> rightColumn =
        boxes.values().stream()
            .filter(box -> !box.isLeft())
            .sorted(Comparator.comparingDouble(this::pull))
            .toList();
    int leftHeight = height(leftColumn);
    int rightHeight = height(rightColumn);
    stack(leftColumn, Math.max(0, (rightHeight - leftHeight) / 2));
    stack(rightColumn, Math.max(0, (leftHeight - rightHeight) / 2));
    boxes
        .values()
        .forEach(
            box ->
                box.relations.sort(
                    Comparator.comparingInt((Parties.Relation one) -> other(box, one).middle())
                        .thenComparing(Parties.Relation::denial)));
  }

  private static void stack(List<Box> column, int top) {
    int y = top;
    for (Box box : column) {
      box.y = y;
      y += box.height() + GAP;
    }
  }

  private static int height(List<Box> column) {
    return column.stream().mapToInt(box -> box.height() + GAP).sum() - (column.isEmpty() ? 0 : GAP);
  }

  /** The mean height of what a box is bound to on the other side. */
  private double pull(Box box) {
    return box.relations.stream()
        .map(relation -> other(box, relation))
        .filter(other -> other.left != box.left)
        .mapToInt(Box::middle)
        .average()
        .orElse(Double.MAX_VALUE);
  }

  private Box other(Box box, Parties.Relation relation) {
    return from(relation) == box ? to(relation) : from(relation);
  }

  @SuppressWarnings("NullAway") // only relations between boxes are drawn
  Box from(Parties.Relation relation) {
    return boxes.get(relation.from().id());
  }

  @SuppressWarnings("NullAway") // only relations between boxes are drawn
  Box to(Parties.Relation relation) {
    return boxes.get(relation.to().id());
  }

  List<Box> boxes() {
    return List.copyOf(boxes.values());
  }

  List<Parties.Relation> relations() {
    return drawn;
  }

  /** How many parties are left out of the drawing. */
  int leftOut() {
    return left;
  }

  int height() {
    return boxes.values().stream().mapToInt(box -> box.y + box.height()).max().orElse(0);
  }
}
