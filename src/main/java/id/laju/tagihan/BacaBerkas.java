package id.laju.tagihan;

import id.laju.berkas.Aturan;
import id.laju.berkas.BacaBilling;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.BillingTerbaca;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes in SIMPONI's PDF or a receipt and says what stands in it; a proposal for the form, never the truth. */
@Component
class BacaBerkas {

    /** @param terbaca null when nothing was found (a scan, a photo) */
    record Hasil(UUID berkasId, String nama, BillingTerbaca terbaca, List<String> catatan) {
    }

    private final BerkasService berkas;

    BacaBerkas(BerkasService berkas) {
        this.berkas = berkas;
    }

    Hasil simpan(String satker, String nama, byte[] isi, String oleh) {
        Berkas disimpan = berkas.simpan(satker, nama, isi, oleh, Aturan.SCAN_BILLING.untuk("berkasId", "Berkas"));
        return baca(disimpan);
    }

    Hasil baca(Berkas b) {
        BillingTerbaca terbaca = "application/pdf".equals(b.jenis()) ? BacaBilling.dari(berkas.isi(b.id())) : null;
        boolean kosong = terbaca == null || terbaca.kosong();
        return new Hasil(b.id(), b.nama(), kosong ? null : terbaca,
            kosong ? List.of("Berkas tersimpan, tetapi isinya tidak terbaca (hasil pindai atau foto). Ketik datanya.") : terbaca.catatan());
    }
}
