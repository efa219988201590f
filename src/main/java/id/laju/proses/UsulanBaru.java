package id.laju.proses;

import java.util.Map;

/**
 * What somebody wants to change.
 *
 * @param satker whose variant it shall be; null: everybody's model
 * @param berkas content by file name: models, decision tables, Camunda forms
 * @param dasar ids of the definitions that were changed, with a space between them; a file of which none is named changes the newest one
 */
public record UsulanBaru(String satker, String alasan, AsalUsulan asal, Map<String, byte[]> berkas, String dasar) {
}
