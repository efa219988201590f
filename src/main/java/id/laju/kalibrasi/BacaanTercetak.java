package id.laju.kalibrasi;

import id.laju.dokumen.BeritaAcaraLapangan;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Readings from a site as the protocol of the visit states them, which the customer signs for (CAL-016). */
@Component
public class BacaanTercetak {

    private final BacaanLapanganService bacaan;
    private final StandarAcuanService standar;
    private final StafService staf;

    BacaanTercetak(BacaanLapanganService bacaan, StandarAcuanService standar, StafService staf) {
        this.bacaan = bacaan;
        this.standar = standar;
        this.staf = staf;
    }

    /** The newest; empty for what was not measured at a site. */
    public Optional<BeritaAcaraLapangan.Pembacaan> dari(long sampelId) {
        return bacaan.bacaan(sampelId).flatMap(b -> bacaan.lembar(sampelId, b.kepala().tanggal(), List.of()).map(l -> isi(b, l)));
    }

    private BeritaAcaraLapangan.Pembacaan isi(BacaanLapangan b, BacaanLapanganService.Lembar l) {
        BacaanLapangan.Kepala k = b.kepala();
        String lingkungan = k.tidakDapat() != null ? null : BacaKalibrasi.lingkungan(k.suhu(), k.suhuU(), k.kelembapan(), k.kelembapanU());
        List<String> dipakai = b.standar().stream().flatMap(id -> standar.pada(l.satker(), id, k.tanggal()).stream()).map(StandarDipakai::dari).map(StandarDipakai::tercetak).toList();
        return new BeritaAcaraLapangan.Pembacaan(staf.nama(k.petugas()), k.tanggal(), l.metode(), l.satuan(), lingkungan, dipakai,
            b.titik().stream().map(BacaanTercetak::titik).toList(), k.tidakDapat());
    }

    private static BeritaAcaraLapangan.Titik titik(BacaanLapangan.Titik t) {
        return new BeritaAcaraLapangan.Titik(BacaKalibrasi.koma(t.nominal()), t.pembacaan().replace('.', ','), t.ketidakpastian() == null ? null : BacaKalibrasi.koma(t.ketidakpastian()));
    }
}
