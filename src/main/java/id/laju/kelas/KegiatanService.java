package id.laju.kelas;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Material, photos and attendance of a class. Photos lose what the camera wrote into them. */
@Service
class KegiatanService {

    private static final int PALING_BANYAK = 60;
    private static final Aturan MATERI = Aturan.DOKUMEN_TAMBAHAN.untuk("berkas", "Materi");

    private final KegiatanMapper mapper;
    private final BukuKelas buku;
    private final BerkasService berkas;
    private final Clock jam;

    KegiatanService(KegiatanMapper mapper, BukuKelas buku, BerkasService berkas, Clock jam) {
        this.mapper = mapper;
        this.buku = buku;
        this.berkas = berkas;
        this.jam = jam;
    }

    List<BerkasKelas> materi(long kelasId) {
        return mapper.materi(kelasId);
    }

    List<BerkasKelas> foto(long kelasId) {
        return mapper.foto(kelasId);
    }

    /** @throws IsianKeliru on judul, berkas */
    @Transactional
    void tambahMateri(long kelasId, String judul, String nama, byte[] isi, String oleh) {
        belumSelesai(kelasId);
        new PeriksaIsian().wajib("judul", judul, "Tulis judul materi.").panjang("judul", judul, 200, "Judul").tolakJika(isi.length == 0, "berkas", "Pilih berkas materi.").tolakJika(materi(kelasId).size() >= PALING_BANYAK, "berkas", "Materi kelas ini sudah terlalu banyak.").selesai();
        mapper.tambahMateri(kelasId, judul.strip(), berkas.simpan(buku.kelas(kelasId).satker(), nama, isi, oleh, MATERI).id(), oleh, jam.instant());
    }

    /** @throws IsianKeliru on keterangan, foto */
    @Transactional
    void tambahFoto(long kelasId, String keterangan, String nama, byte[] isi, String oleh) {
        belumSelesai(kelasId);
        new PeriksaIsian().panjang("keterangan", keterangan, 200, "Keterangan").tolakJika(isi.length == 0, "foto", "Pilih foto.").tolakJika(foto(kelasId).size() >= PALING_BANYAK, "foto", "Satu kelas paling banyak memuat " + PALING_BANYAK + " foto. Hapus yang tidak perlu.").selesai();
        mapper.tambahFoto(kelasId, BacaIsian.teks(keterangan), berkas.simpan(buku.kelas(kelasId).satker(), nama, isi, oleh, Aturan.FOTO).id(), oleh, jam.instant());
    }

    @Transactional
    void hapusMateri(long kelasId, long id) {
        belumSelesai(kelasId);
        mapper.hapusMateri(kelasId, satu(materi(kelasId), id).id());
    }

    @Transactional
    void hapusFoto(long kelasId, long id) {
        belumSelesai(kelasId);
        mapper.hapusFoto(kelasId, satu(foto(kelasId), id).id());
    }

    Berkas berkas(UUID id) {
        return berkas.ambil(id);
    }

    byte[] isi(UUID id) {
        return berkas.isi(id);
    }

    static BerkasKelas satu(List<BerkasKelas> semua, long id) {
        return semua.stream().filter(b -> b.id() == id).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Berkas", id));
    }

    /** Those who were there on that day; empty also when nobody wrote it down yet. */
    Set<Long> hadir(long kelasId, LocalDate hari) {
        Set<Long> hasil = new HashSet<>();
        mapper.hadir(kelasId).stream().filter(h -> h.hari().equals(hari) && h.hadir()).forEach(h -> hasil.add(h.pesertaId()));
        return hasil;
    }

    boolean tercatat(long kelasId, LocalDate hari) {
        return mapper.hadir(kelasId).stream().anyMatch(h -> h.hari().equals(hari));
    }

    /** Days that a person was there. */
    long hariHadir(long kelasId, long pesertaId) {
        return mapper.hadir(kelasId).stream().filter(h -> h.pesertaId() == pesertaId && h.hadir()).count();
    }

    /** @throws IsianKeliru on hari */
    @Transactional
    void catatHadir(long kelasId, LocalDate hari, Set<Long> datang) {
        belumSelesai(kelasId);
        new PeriksaIsian().tolakJika(hari == null || !buku.kelas(kelasId).hari().contains(hari), "hari", "Pilih salah satu hari kelas ini.").tolakJika(hari != null && hari.isAfter(buku.hariIni(kelasId)), "hari", "Kehadiran dicatat pada harinya, tidak sebelumnya.").selesai();
        buku.pesertaLunas(kelasId).forEach(p -> mapper.catatHadir(kelasId, p.pesertaId(), hari, datang.contains(p.pesertaId())));
    }

    private void belumSelesai(long kelasId) {
        if (!buku.berjalan(kelasId)) {
            throw new IsianKeliru("Kelas ini sudah selesai atau batal; isinya tidak berubah lagi.");
        }
    }
}
