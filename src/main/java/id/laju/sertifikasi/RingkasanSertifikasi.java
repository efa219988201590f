package id.laju.sertifikasi;

import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.KepalaTugas;
import id.laju.permohonan.Permohonan;
import org.springframework.stereotype.Component;

/** What a quotation is for, above its forms. */
@Component
class RingkasanSertifikasi {

    /** @param produk null for what is no product */
    record Isi(KepalaTugas.Kepala kepala, String lingkup, String produk, String pabrik) {
    }

    private final KepalaTugas kepala;
    private final LayananSertifikasi layanan;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;

    RingkasanSertifikasi(KepalaTugas kepala, LayananSertifikasi layanan, SertifikasiService sertifikasi, KatalogSertifikasi katalog) {
        this.kepala = kepala;
        this.layanan = layanan;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
    }

    Isi dari(TugasKonteks k, Permohonan p) {
        Sertifikasi s = sertifikasi.ambil(p);
        String pabrik = katalog.pabrik(p.pelangganId()).stream().filter(x -> s.pabrikId() != null && x.id() == s.pabrikId()).findFirst().map(x -> x.nama() + ", " + x.alamat()).orElse(null);
        return new Isi(kepala.dari(k, p), layanan.uraian(p), katalog.sni(p.satker(), s.produkSertifikasiId()).map(ProdukSni::tertulis).orElse(null), pabrik);
    }
}
