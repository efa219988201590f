package id.laju.proses;

import java.util.Map;

/**
 * What somebody wants to change.
 *
 * @param satker whose variant it shall be; null: everybody's model
 * @param berkas content by file name: models, decision tables, Camunda forms
 * @param dasar id of the definition that was changed; null: the newest one, file by file
 */
public record UsulanBaru(String satker, String alasan, AsalUsulan asal, Map<String, byte[]> berkas, String dasar) {
}
