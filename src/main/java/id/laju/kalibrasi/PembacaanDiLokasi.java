package id.laju.kalibrasi;

import id.laju.pengujian.HasilUji;
import id.laju.pengujian.PenugasanService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Readings from the site as the worksheet and those who check it show them. */
@Component
class PembacaanDiLokasi {

    private final BacaanLapanganService bacaan;
    private final PilihanKalibrasi pilihan;
    private final PenugasanService penugasan;
    private final StafService staf;

    PembacaanDiLokasi(BacaanLapanganService bacaan, PilihanKalibrasi pilihan, PenugasanService penugasan, StafService staf) {
        this.bacaan = bacaan;
        this.pilihan = pilihan;
        this.penugasan = penugasan;
        this.staf = staf;
    }

    Optional<BacaanLapangan> cari(long sampelId) {
        return bacaan.bacaan(sampelId);
    }

    /** "Galih Prasetyo, 30 November 2026"; null when nobody measured at a site. */
    String kalimat(long sampelId) {
        return cari(sampelId).map(b -> staf.nama(b.kepala().petugas()) + ", " + Tanggal.panjang(b.kepala().tanggal())).orElse(null);
    }

    /** Null also for what another laboratory measured. */
    String kalimatHasil(HasilUji hasil) {
        return penugasan.satuParameter(hasil.pilihanId()).filter(p -> penugasan.paket(p.sampelId()).stream().noneMatch(k -> k.id() == hasil.paketId() && k.subkontraktor() != null))
            .map(p -> kalimat(p.sampelId())).orElse(null);
    }

    List<KalibrasiAlatForm.Titik> titik(BacaanLapangan b, long parameterId) {
        return b.titik().stream().map(t -> new KalibrasiAlatForm.Titik(BacaKalibrasi.koma(t.nominal()), t.pembacaan().replace('.', ','),
            t.ketidakpastian() == null ? null : BacaKalibrasi.koma(t.ketidakpastian()), pilihan.cmc(parameterId, t.nominal(), b.kepala().tanggal()))).toList();
    }

    static IsianKalibrasi isian(BacaanLapangan b) {
        BacaanLapangan.Kepala k = b.kepala();
        return k.tidakDapat() != null ? new IsianKalibrasi(null, null, null, null, null, null, null, null, k.tidakDapat())
            : new IsianKalibrasi(null, BacaKalibrasi.koma(k.suhu()), BacaKalibrasi.koma(k.suhuU()), BacaKalibrasi.koma(k.kelembapan()), BacaKalibrasi.koma(k.kelembapanU()), null, null, null, null);
    }
}
