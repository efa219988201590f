package id.laju.kelas;

import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;

/** What is missing before a class may begin, or may be called held, as sentences. */
@Service
class KesiapanService {

    private static final List<Integer> WAJIB = List.of(1, 4, 5);

    private final CekDataService cek;
    private final TesService tes;
    private final KegiatanService kegiatan;
    private final BukuKelas buku;

    KesiapanService(CekDataService cek, TesService tes, KegiatanService kegiatan, BukuKelas buku) {
        this.cek = cek;
        this.tes = tes;
        this.kegiatan = kegiatan;
        this.buku = buku;
    }

    List<String> kurangUntukMulai(long kelasId) {
        return cek.untuk(kelasId).stream().filter(b -> WAJIB.contains(b.no()) && !b.ada()).map(b -> b.nama() + ": " + b.keadaan()).toList();
    }

    List<String> kurangUntukSelesai(long kelasId) {
        List<String> kurang = new ArrayList<>();
        LocalDate hari = buku.hariIni(kelasId);
        if (hari.isBefore(buku.kelas(kelasId).selesai())) {
            kurang.add("Kelas ini masih berlangsung sampai hari terakhirnya");
        }
        buku.kelas(kelasId).hari().stream().filter(h -> !kegiatan.tercatat(kelasId, h)).forEach(h -> kurang.add("Kehadiran " + Tanggal.panjang(h) + " belum dicatat"));
        Arrays.stream(Tahap.values()).filter(t -> tes.terbuka(kelasId, t)).forEach(t -> kurang.add(t.label() + " masih aktif; nonaktifkan dulu"));
        return kurang;
    }
}
