package id.laju.sertifikasi;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents of a certification, uploaded by the customer or handed in by the balai. */
@Service
public class UnggahService {

    private final DokumenSertifikasiMapper mapper;
    private final SertifikasiService sertifikasi;
    private final DaftarUnggahService daftar;
    private final AngkaKaryawan angka;
    private final BerkasService berkas;
    private final DrafService draf;
    private final Clock jam;

    UnggahService(DokumenSertifikasiMapper mapper, SertifikasiService sertifikasi, DaftarUnggahService daftar, AngkaKaryawan angka, BerkasService berkas, DrafService draf, Clock jam) {
        this.mapper = mapper;
        this.sertifikasi = sertifikasi;
        this.daftar = daftar;
        this.angka = angka;
        this.berkas = berkas;
        this.draf = draf;
        this.jam = jam;
    }

    /**
     * Takes a document in; in a draft it replaces what was there.
     *
     * @param baru at most one file; none keeps the one that is there, with its other fields changed
     * @param karyawan looked at only where the document asks for it
     */
    @Transactional
    public void unggah(PenggunaLogin saya, long id, String kode, List<Unggahan> baru, String nomor, Karyawan karyawan) {
        Permohonan p = sertifikasi.untukDiubah(saya, id, null, kode);
        DokumenPerlu d = cari(p, kode);
        DokumenSertifikasi lama = mapper.terbaru(id).stream().filter(x -> x.kode().equals(kode)).findFirst().orElse(null);
        String namaLama = lama == null ? "" : berkas.ambil(lama.berkasId()).nama();
        String karyawanTertulis = d.berkaryawan() ? angka.tulis(karyawan.baca()) : null;
        periksa(d, baru, nomor, lama);
        UUID isi = baru.isEmpty() ? lama.berkasId() : berkas.simpan(p.satker(), baru.get(0).nama(), baru.get(0).isi(), saya.pelaku(), Aturan.DOKUMEN_SERTIFIKASI.untuk("berkas", d.nama())).id();
        if (p.draf()) {
            mapper.hapus(id, kode);
        }
        mapper.tambah(id, kode, isi, d.bersiinas() ? BacaIsian.teks(nomor) : null, karyawanTertulis, saya.pelaku(), jam.instant());
        buang(p, lama, isi);
        draf.catatPerubahan(p, saya, d.nama(), Map.of("berkas", namaLama), Map.of("berkas", berkas.ambil(isi).nama()));
    }

    /** A better copy that the balai hands in; what else goes with the document stays as the customer said it. @return name of the file */
    @Transactional
    String gantiOlehBalai(Permohonan p, BarisUnggah b, Unggahan baru, String oleh) {
        Berkas isi = berkas.simpan(p.satker(), baru.nama(), baru.isi(), oleh, Aturan.DOKUMEN_SERTIFIKASI.untuk("berkas", b.dokumen().nama()));
        mapper.tambah(p.id(), b.dokumen().kode(), isi.id(), b.nomor(), b.karyawan().isEmpty() ? null : angka.tulis(b.karyawan()), oleh, jam.instant());
        return isi.nama();
    }

    private static void periksa(DokumenPerlu d, List<Unggahan> baru, String nomor, DokumenSertifikasi lama) {
        new PeriksaIsian().tolakJika(baru.isEmpty() && lama == null, "berkas", "Pilih berkas " + d.nama() + ".")
            .tolakJika(d.bersiinas() && BacaIsian.teks(nomor) == null, "nomor", "Isi nomor pengajuan di SIINas.").panjang("nomor", nomor, 100, "Nomor pengajuan").selesai();
    }

    private DokumenPerlu cari(Permohonan p, String kode) {
        DokumenPerlu d = daftar.baris(p, kode).dokumen();
        if (d.dariProfil()) {
            throw IsianKeliru.pada("berkas", d.nama() + " diambil dari profil perusahaan; ganti di halaman Profil, tab Dokumen.");
        }
        return d;
    }

    /** Only in a draft; what was sent stays. */
    @Transactional
    public void hapus(PenggunaLogin saya, long id, String kode) {
        Permohonan p = sertifikasi.untukDiubah(saya, id, null, kode);
        if (!p.draf()) {
            throw new IsianKeliru("Dokumen yang sudah dikirim tidak dapat dihapus; ganti dengan berkas yang benar.");
        }
        mapper.terbaru(id).stream().filter(x -> x.kode().equals(kode)).findFirst().ifPresent(lama -> {
            mapper.hapus(id, kode);
            buang(p, lama, null);
        });
    }

    private void buang(Permohonan p, DokumenSertifikasi lama, UUID baru) {
        if (lama != null && p.draf() && !lama.berkasId().equals(baru)) {
            berkas.hapus(lama.berkasId());
        }
    }
}
