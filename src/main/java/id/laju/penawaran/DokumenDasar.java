package id.laju.penawaran;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.umum.IsianKeliru;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Scans of the documents that grant a discount or a special tariff. */
@Component
class DokumenDasar {

    private final BerkasService berkas;

    DokumenDasar(BerkasService berkas) {
        this.berkas = berkas;
    }

    Berkas simpan(String satker, String nama, byte[] isi, String oleh) {
        return berkas.simpan(satker, nama, isi, oleh, Aturan.DOKUMEN_TAMBAHAN.untuk("dokumen", "Dokumen dasar"));
    }

    /** @throws IsianKeliru for a file that somebody else handed in, or for another satker */
    void periksa(UUID id, String satker, String oleh, String bidang) {
        if (id != null) {
            Berkas b = berkas.ambil(id);
            if (!b.satker().equals(satker) || !b.pengunggah().equals(oleh)) {
                throw IsianKeliru.pada(bidang, "Berkas ini tidak dapat dipakai. Unggah lagi berkasnya.");
            }
        }
    }
}
