package id.laju.kelas;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Classes that have become a case: those that go on, and those that are over. */
@Service
class DaftarKelasService {

    private final PelaksanaanMapper mapper;
    private final BukuKelas buku;

    DaftarKelasService(PelaksanaanMapper mapper, BukuKelas buku) {
        this.mapper = mapper;
        this.buku = buku;
    }

    List<KelasBimtek> bagian(String satker, String bagian) {
        Comparator<KelasBimtek> menurutHari = Comparator.comparing(KelasBimtek::mulai);
        boolean selesai = "selesai".equals(bagian);
        return mapper.daftar(satker, selesai).stream().map(buku::kelas).sorted(selesai ? menurutHari.reversed() : menurutHari).toList();
    }

    long banyak(String satker, String bagian) {
        return mapper.daftar(satker, "selesai".equals(bagian)).size();
    }
}
