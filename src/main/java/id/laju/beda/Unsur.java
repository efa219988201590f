package id.laju.beda;

import java.util.Map;

/**
 * An element of a model with all that it says, by the name under which it says it. Where a value is the id of another element it stays the id, so
 * that a renamed neighbour is no change of this one.
 */
record Unsur(String id, String jenis, String nama, Map<String, String> fakta) {
}
