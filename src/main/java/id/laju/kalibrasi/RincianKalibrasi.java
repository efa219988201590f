package id.laju.kalibrasi;

import id.laju.pengujian.HasilUji;
import id.laju.pengujian.RincianHasil;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The measurement as those who check it read it. */
@Component
class RincianKalibrasi implements RincianHasil {

    record Titik(String nominal, String pembacaan, String rata, String koreksi, String ketidakpastian, String cmc) {
    }

    /** @param diLokasi who measured at the customer's site; null for what was measured at the balai */
    record Isi(String satuan, String lingkungan, String standar, String akreditasi, String diLokasi, List<Titik> titik) {
    }

    private final KalibrasiService kalibrasi;
    private final PembacaanDiLokasi lokasi;

    RincianKalibrasi(KalibrasiService kalibrasi, PembacaanDiLokasi lokasi) {
        this.kalibrasi = kalibrasi;
        this.lokasi = lokasi;
    }

    @Override
    public Optional<Object> dari(HasilUji hasil) {
        return hasil.jenis().equals("KALIBRASI") ? kalibrasi.data(hasil.id()).map(d -> isi(d, lokasi.kalimatHasil(hasil))) : Optional.empty();
    }

    private static Isi isi(DataKalibrasi d, String diLokasi) {
        String standar = String.join("; ", d.standar().stream().map(StandarDipakai::tercetak).toList());
        return new Isi(d.satuan(), BacaKalibrasi.lingkungan(d.suhu(), d.suhuU(), d.kelembapan(), d.kelembapanU()), standar, akreditasi(d), diLokasi, d.titik().stream().map(RincianKalibrasi::titik).toList());
    }

    private static String akreditasi(DataKalibrasi d) {
        boolean sebagian = d.titik().stream().anyMatch(t -> t.cmc() == null);
        return d.nomorLk() == null ? "di luar lingkup akreditasi" : d.nomorLk() + (sebagian ? "; titik tanpa CMC di luar lingkup" : "");
    }

    private static Titik titik(TitikHasil t) {
        return new Titik(BacaKalibrasi.koma(t.nominal()), t.pembacaan().replace('.', ','), BacaKalibrasi.koma(t.rata()), BacaKalibrasi.koma(t.koreksi()),
            BacaKalibrasi.koma(t.ketidakpastian()), t.cmc() == null ? null : BacaKalibrasi.koma(t.cmc()));
    }
}
