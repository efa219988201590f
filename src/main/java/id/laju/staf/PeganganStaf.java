package id.laju.staf;

import java.util.List;

/** The open tasks of a person; the feature that knows the engine answers. */
public interface PeganganStaf {

    /** @param nomor of the case; {@code nama} of the step */
    record Tugas(String nomor, String nama) {
    }

    /** Roles and satker at one moment; an account that is not active has neither. */
    record Wewenang(List<String> peran, List<String> satker) {
    }

    /** @param dikembalikan back in the inbox of their roles; {@code tertinggal} given by name, so that whoever gave them gives them to somebody else */
    record Dilepas(List<Tugas> dikembalikan, List<Tugas> tertinggal) {
    }

    List<Tugas> dipegang(String staf);

    /** Takes from the person what the new rights no longer allow. */
    Dilepas lepas(String staf, Wewenang lama, Wewenang baru, String oleh);
}
