package id.laju.bimtek;

import id.laju.permohonan.KataStatus;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of training orders, of a customer and of the office. */
@Service
class DaftarBimtekService {

    private final DaftarBimtekMapper mapper;
    private final KataStatus kata;

    DaftarBimtekService(DaftarBimtekMapper mapper, KataStatus kata) {
        this.mapper = mapper;
        this.kata = kata;
    }

    /** Newest first, drafts among them. */
    @Transactional(readOnly = true)
    Halaman<BarisOrder> milik(long pelangganId, PermintaanHalaman h) {
        return new Halaman<>(mapper.milik(pelangganId, h, kata.kamus()), mapper.banyakMilik(pelangganId, h, kata.kamus()), h);
    }

    /** What was sent. Sort columns: praOrder, order, tanggal, pelanggan, pelatihan, kategori, status. */
    @Transactional(readOnly = true)
    Halaman<BarisOrder> kantor(Collection<String> satker, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.kantor(kode, h, h.kolom(DaftarBimtekMapper.KOLOM, DaftarBimtekMapper.BAWAAN)), mapper.banyakKantor(kode, h), h);
    }
}
