package id.laju.kelas;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The nine rows of Cek Data with what is there already (CHK-082 to CHK-090). */
@Service
class CekDataService {

    private final PelaksanaanService kelas;
    private final BukuKelas buku;
    private final SoalService soal;
    private final TesService tes;
    private final HasilService hasil;
    private final KegiatanService kegiatan;

    CekDataService(PelaksanaanService kelas, BukuKelas buku, SoalService soal, TesService tes, HasilService hasil, KegiatanService kegiatan) {
        this.kelas = kelas;
        this.buku = buku;
        this.soal = soal;
        this.tes = tes;
        this.hasil = hasil;
        this.kegiatan = kegiatan;
    }

    List<ButirCekData> untuk(long id) {
        Pelaksanaan p = kelas.ambil(id);
        KelasBimtek k = buku.kelas(id);
        String dasar = "/kelola/pelaksanaan-bimtek/" + id;
        JumlahPeserta peserta = buku.jumlahPeserta(id);
        int materi = kegiatan.materi(id).size();
        int foto = kegiatan.foto(id).size();
        String tambah = k.berakhir() ? "Lihat" : "Tambah";
        return List.of(new ButirCekData(1, "Surat Tugas", p.bersurat(), p.bersurat() ? "Nomor " + p.suratNomor() : p.suratNomor() == null ? "Belum diajukan" : "Menunggu tanda tangan", p.bersurat() ? dasar + "/surat-tugas" : null, "Unduh"),
            new ButirCekData(2, "Peserta", peserta.ada(), peserta.sebutan(), dasar + "/peserta", "Lihat"),
            new ButirCekData(3, "Deskripsi", k.deskripsi() != null, k.deskripsi() == null ? "Belum diisi" : "Terisi", dasar + "/deskripsi", "Lihat"),
            new ButirCekData(4, "Materi", materi > 0, materi == 0 ? "Belum ada" : materi + " berkas", dasar + "/materi", tambah),
            new ButirCekData(5, "Soal Pre-Test dan Post-Test", soalSiap(k), soalSiap(k) ? banyakSoal(k) : "Belum lengkap: " + banyakSoal(k), dasar + "/soal", k.batal() ? "Lihat" : "Tambah"),
            new ButirCekData(6, "Hasil Pre-Test dan Post-Test", hasil.kelas(id).ada(), hasil.kelas(id).ada() ? "Ada hasil" : "Belum ada", dasar + "/hasil", "Lihat"),
            new ButirCekData(7, "Hasil Evaluasi", !hasil.evaluasi(id).isEmpty(), hasil.evaluasi(id).isEmpty() ? "Belum ada" : "Ada hasil", dasar + "/evaluasi", "Lihat"),
            new ButirCekData(8, "Aktifkan fitur pre-test, post-test, dan evaluasi", !aktif(id).equals("Tidak ada yang aktif"), aktif(id), dasar + "/aktivasi", k.berakhir() ? "Lihat" : "Aktifkan"),
            new ButirCekData(9, "Foto Kegiatan", foto > 0, foto == 0 ? "Belum ada" : foto + " foto", dasar + "/foto", tambah));
    }

    private String banyakSoal(KelasBimtek k) {
        return Arrays.stream(Tahap.values()).map(t -> t.label() + " " + soal.daftar(k.kursusId(), t).size()).collect(Collectors.joining(", "));
    }

    private boolean soalSiap(KelasBimtek k) {
        return !soal.daftar(k.kursusId(), Tahap.PRE).isEmpty() && !soal.daftar(k.kursusId(), Tahap.POST).isEmpty();
    }

    private String aktif(long id) {
        Map<Tahap, TesMapper.Aktivasi> semua = tes.aktivasi(id);
        String terbuka = Arrays.stream(Tahap.values()).filter(t -> semua.containsKey(t) && semua.get(t).ditutup() == null).map(Tahap::label).collect(Collectors.joining(", "));
        return terbuka.isEmpty() ? "Tidak ada yang aktif" : terbuka + " aktif";
    }
}
