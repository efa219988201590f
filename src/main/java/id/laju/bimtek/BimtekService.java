package id.laju.bimtek;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a training order asks for, in the customer's hands (TRN-002, TRN-003, TRN-026). */
@Service
class BimtekService {

    private static final int DOKUMEN_PALING = 6;

    private final BimtekMapper mapper;
    private final KursusService kursus;
    private final KelasService kelas;
    private final DrafService draf;
    private final PermohonanService permohonan;
    private final BerkasService berkas;

    BimtekService(BimtekMapper mapper, KursusService kursus, KelasService kelas, DrafService draf, PermohonanService permohonan, BerkasService berkas) {
        this.mapper = mapper;
        this.kursus = kursus;
        this.kelas = kelas;
        this.draf = draf;
        this.permohonan = permohonan;
        this.berkas = berkas;
    }

    /** As it stands; with the contact of the profile before anything is stored. */
    Bimtek ambil(Permohonan p) {
        return mapper.cari(p.id()).orElseGet(() -> new Bimtek(p.id(), null, null, p.kontakNama(), p.kontakWa(), null, null, null, null, null, null, null, null, null));
    }

    /** By request, in one query. */
    Map<Long, Bimtek> semua(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : mapper.semua(ids).stream().collect(Collectors.toMap(Bimtek::permohonanId, Function.identity()));
    }

    Optional<Kursus> kursus(Bimtek b) {
        return Optional.ofNullable(b.kursusId()).map(kursus::ambil);
    }

    Optional<Kelas> kelas(Bimtek b) {
        return Optional.ofNullable(b.kelasId()).map(kelas::ambil);
    }

    /** What its class is called today, as staff read it. */
    Optional<String> sebutanKelas(Bimtek b) {
        return kelas(b).map(k -> k.sebutan(hariIni(k), kursus.ambil(k.kursusId()).kategori()));
    }

    /** The message that says so to customers. */
    Optional<String> kunciSebutanKelas(Bimtek b) {
        return kelas(b).map(k -> k.kunciSebutan(hariIni(k), kursus.ambil(k.kursusId()).kategori()));
    }

    LocalDate hariIni(Kelas k) {
        return kursus.hariIni(k.satker());
    }

    boolean inhouse(Bimtek b) {
        return kursus(b).filter(k -> k.kategori() == Kategori.INHOUSE).isPresent();
    }

    /** Registers for a class. @param id draft that has none yet; null for a new one @return id of the draft */
    @Transactional
    long daftar(PenggunaLogin saya, Long id, long kelasId) {
        Kelas k = kelas.ambil(kelasId);
        if (!k.satker().equals(saya.satker()) || !k.terbuka(kursus.hariIni(k.satker())) || kursus.ambil(k.kursusId()).kategori() != Kategori.REGULER) {
            throw new IsianKeliru("Pendaftaran kelas ini sudah ditutup; pilih kelas lain.");
        }
        return pilih(saya, id, k.kursusId(), kelasId);
    }

    /** Asks for a course of one's own (TRN-022). */
    @Transactional
    long minta(PenggunaLogin saya, Long id, long kursusId) {
        Kursus k = kursus.milik(saya.satker(), kursusId);
        if (k.kategori() != Kategori.INHOUSE || !k.aktif()) {
            throw new IsianKeliru("Pelatihan ini tidak ditawarkan inhouse; pilih yang lain.");
        }
        return pilih(saya, id, kursusId, null);
    }

    private long pilih(PenggunaLogin saya, Long id, long kursusId, Long kelasId) {
        long draft = id == null ? draf.buat(saya, LayananBimtek.KODE) : id;
        Permohonan p = untukDiubah(saya, draft, null);
        if (!p.draf()) {
            throw new IsianKeliru("Pelatihan tidak dapat diganti lagi sesudah pendaftarannya dikirim; buat pendaftaran lain.");
        }
        mapper.pilih(draft, kursusId, kelasId);
        permohonan.uraikan(draft);
        return draft;
    }

    /** @return version of the request afterwards */
    @Transactional
    int simpan(PenggunaLogin saya, long id, IsianPendaftaran isian) {
        Permohonan p = untukDiubah(saya, id, isian.versi());
        Bimtek lama = ambil(p);
        Bimtek baru = isian.jadi(lama, inhouse(lama), kursus.hariIni(p.satker()));
        mapper.simpan(baru);
        draf.catatPerubahan(p, saya, "Pendaftaran", lama, baru);
        return permohonan.ambil(id).versi();
    }

    /** What is announced becomes what is named. */
    @Transactional
    void samakanJumlah(PenggunaLogin saya, long id, int banyak) {
        untukDiubah(saya, id, null);
        mapper.jumlah(id, banyak);
    }

    List<DokumenBimtek> dokumen(long id) {
        return mapper.dokumen(id);
    }

    /** @throws TidakDitemukan when it belongs to another request */
    DokumenBimtek satuDokumen(long id, long dokumenId) {
        return dokumen(id).stream().filter(d -> d.id() == dokumenId).findFirst().orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ditemukan."));
    }

    /** @param surat letter of request; at most one, it replaces the one before */
    @Transactional
    void tambahDokumen(PenggunaLogin saya, long id, List<Unggahan> surat, List<Unggahan> dukung) {
        Permohonan p = untukDiubah(saya, id, null);
        if (surat.size() > 1 || dokumen(id).size() + surat.size() + dukung.size() > DOKUMEN_PALING) {
            throw IsianKeliru.pada("dukung", "Paling banyak satu surat permohonan dan " + (DOKUMEN_PALING - 1) + " dokumen lain.");
        }
        if (!surat.isEmpty()) {
            dokumen(id).stream().filter(d -> d.jenis().equals("SURAT")).forEach(d -> buang(p, d));
        }
        surat.forEach(u -> mapper.tambahDokumen(id, "SURAT", berkas.simpan(p.satker(), u.nama(), u.isi(), saya.pelaku(), Aturan.DATA_DUKUNG.untuk("surat", "Surat permohonan")).id()));
        dukung.forEach(u -> mapper.tambahDokumen(id, "DUKUNG", berkas.simpan(p.satker(), u.nama(), u.isi(), saya.pelaku(), Aturan.DATA_DUKUNG.untuk("dukung", "Dokumen lain")).id()));
        draf.catatPerubahan(p, saya, "Dokumen", Map.of(), Map.of("ditambah", surat.size() + dukung.size()));
    }

    @Transactional
    void hapusDokumen(PenggunaLogin saya, long id, long dokumenId) {
        Permohonan p = untukDiubah(saya, id, null);
        DokumenBimtek d = satuDokumen(id, dokumenId);
        buang(p, d);
        draf.catatPerubahan(p, saya, "Dokumen", Map.of("dihapus", ""), Map.of("dihapus", d.nama()));
    }

    /** What was sent once stays in the store. */
    private void buang(Permohonan p, DokumenBimtek d) {
        mapper.hapusDokumen(d.id());
        if (p.draf()) {
            berkas.hapus(d.berkasId());
        }
    }

    private Permohonan untukDiubah(PenggunaLogin saya, long id, Integer versi) {
        Permohonan p = draf.untukDiubah(saya, id, versi);
        if (!LayananBimtek.KODE.equals(p.layanan())) {
            throw new TidakDitemukan("Permohonan ini bukan pendaftaran bimtek.");
        }
        mapper.pastikan(id, p.kontakNama(), p.kontakWa());
        return p;
    }
}
