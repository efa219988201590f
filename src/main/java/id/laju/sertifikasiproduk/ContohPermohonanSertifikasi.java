package id.laju.sertifikasiproduk;

import id.laju.demo.OrangContoh;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.LembarAudit;
import id.laju.pelanggan.DokumenPelangganService;
import id.laju.pelanggan.IsiDokumen;
import id.laju.pelanggan.JenisDokumen;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.sertifikasi.BarisUnggah;
import id.laju.sertifikasi.CetakService;
import id.laju.sertifikasi.DaftarUnggahService;
import id.laju.sertifikasi.DataMerek;
import id.laju.sertifikasi.DataSertifikasi;
import id.laju.sertifikasi.IsianService;
import id.laju.sertifikasi.JenisIsian;
import id.laju.sertifikasi.Karyawan;
import id.laju.sertifikasi.KirimService;
import id.laju.sertifikasi.MerekService;
import id.laju.sertifikasi.ProdukSertifikasi;
import id.laju.sertifikasi.ProdukSertifikasiService;
import id.laju.sertifikasi.SertifikasiService;
import id.laju.sertifikasi.UnggahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills in and sends an application as a demo customer. */
@Component
@ConditionalOnProperty("laju.demo.kasus")
class ContohPermohonanSertifikasi {

    private static final Karyawan KARYAWAN = new Karyawan("40", "5", "25", "6", "4", "3");
    private static final String NPWP = "013456789012000";

    private final OrangContoh orang;
    private final PelangganService pelanggan;
    private final DokumenPelangganService profil;
    private final DrafService draf;
    private final SertifikasiService sertifikasi;
    private final ProdukSertifikasiService produk;
    private final MerekService merek;
    private final IsianService isian;
    private final CetakService cetak;
    private final DaftarUnggahService unggahan;
    private final UnggahService unggah;
    private final KirimService kirim;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final ContohMapper mapper;

    ContohPermohonanSertifikasi(OrangContoh orang, PelangganService pelanggan, DokumenPelangganService profil, DrafService draf, SertifikasiService sertifikasi, ProdukSertifikasiService produk, MerekService merek,
            IsianService isian, CetakService cetak, DaftarUnggahService unggahan, UnggahService unggah, KirimService kirim, PermohonanService permohonan, DokumenService dokumen, ContohMapper mapper) {
        this.orang = orang;
        this.pelanggan = pelanggan;
        this.profil = profil;
        this.draf = draf;
        this.sertifikasi = sertifikasi;
        this.produk = produk;
        this.merek = merek;
        this.isian = isian;
        this.cetak = cetak;
        this.unggahan = unggahan;
        this.unggah = unggah;
        this.kirim = kirim;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.mapper = mapper;
    }

    /** The documents of the company, where they are missing. */
    void profil(String nama) {
        PenggunaLogin saya = saya(nama);
        if (!profil.lengkap(saya.pelangganId())) {
            Pelanggan p = pelanggan.ambil(saya.pelangganId());
            byte[] pdf = pdf(p.satker(), "Dokumen perusahaan");
            for (JenisDokumen jenis : JenisDokumen.values()) {
                boolean akta = jenis == JenisDokumen.AKTA;
                profil.simpan(p, jenis, new IsiDokumen(akta ? "12" : jenis == JenisDokumen.NPWP ? NPWP : null, akta ? "Ratna Dewi, S.H." : null, jenis.name().toLowerCase() + ".pdf", pdf, akta ? "ktp.pdf" : null, akta ? pdf : null),
                    saya.pelaku());
            }
        }
    }

    /** @param acuan standard of the product that is applied for */
    Permohonan kirim(String nama, String acuan, String namaMerek) {
        PenggunaLogin saya = saya(nama);
        return orang.sebagai(nama, () -> {
            ProdukSertifikasi sni = produk.semua(saya.satker()).stream().filter(x -> x.acuan().equals(acuan)).findFirst().orElseThrow();
            long id = draf.buat(saya, "sertifikasi-produk");
            sertifikasi.simpan(saya, id, data(saya, id, sni));
            sertifikasi.pilihPabrik(saya, id, mapper.pabrik(saya.pelangganId()), null);
            merek.simpan(saya, id, merek.tambah(saya, id), new DataMerek(namaMerek, "32", null, null, "IDM00" + id, "2024-03-10", "true", null, sni.nama(), null, null, null));
            isiDanCetak(saya, id);
            byte[] pdf = pdf(saya.satker(), "Dokumen permohonan");
            unggahan.daftar(permohonan.ambil(id)).stream().filter(b -> b.dokumen().wajib() && !b.dokumen().dariProfil()).map(BarisUnggah::dokumen)
                .forEach(d -> unggah.unggah(saya, id, d.kode(), List.of(new Unggahan(d.nama().replaceAll("[^A-Za-z0-9 ]", "") + ".pdf", pdf)), "SIINas-2026-" + id, KARYAWAN));
            kirim.kirim(saya, id, permohonan.ambil(id).versi());
            return permohonan.ambil(id);
        });
    }

    private PenggunaLogin saya(String nama) {
        return (PenggunaLogin) orang.masuk(nama);
    }

    private DataSertifikasi data(PenggunaLogin saya, long id, ProdukSertifikasi sni) {
        Permohonan p = permohonan.ambil(id);
        Pelanggan o = pelanggan.ambil(saya.pelangganId());
        return new DataSertifikasi(p.namaCetak(), p.alamatCetak(), o.kontakNama(), o.kontakHp(), o.kontakJabatan(), o.kontakSurel(), "PRODUSEN", sni.kode(), String.valueOf(sni.id()), "SNI ISO 9001:2015", "HACCP/GMP",
            sni.skema(), "AWAL", null, null, "DALAM_NEGERI", "Pontianak", "Hendra Wijaya", "Direktur Utama", "6171010203750004", p.alamatCetak(), o.telepon(), o.surel(), null, null, p.versi());
    }

    /** Only where the list of the satker asks for it. */
    private void isiDanCetak(PenggunaLogin saya, long id) {
        if (cetak.daftar(permohonan.ambil(id)).isEmpty()) {
            return;
        }
        isian.simpan(saya, id, JenisIsian.ISIAN_1, Map.of("asal.1", "Jakarta", "tujuan.1", "Cibinong", "moda.1", "Mobil", "jarak.1", "35", "lama.1", "1,5"), null);
        isian.simpan(saya, id, JenisIsian.ISIAN_2, Map.of("nama.1", "Mesin rotomolding", "kapasitas.1", "500 liter", "jumlah.1", "2"), null);
        isian.simpan(saya, id, JenisIsian.ISIAN_3, Map.of("nama.1", "Timbangan digital", "jumlah.1", "1", "kalibrasi.1", "S.2026.01", "berlaku.1", LocalDate.now().plusYears(1).toString()), null);
        isian.simpan(saya, id, JenisIsian.ISIAN_4, Map.of("tahap.1", "BAHAN", "parameter.1", "Indeks leleh"), null);
        cetak.daftar(permohonan.ambil(id)).stream().filter(b -> b.dokumen().bernomor()).forEach(b -> cetak.beriNomor(saya, id, b.dokumen().kode(), b.dokumen().kode() + "/2026", LocalDate.now().minusDays(3).toString()));
    }

    private byte[] pdf(String satker, String judul) {
        return dokumen.cetak(satker, "Contoh", new LembarAudit(judul, "Dokumen contoh untuk peragaan; isinya tidak berarti apa-apa.", List.of(), List.of()));
    }
}
