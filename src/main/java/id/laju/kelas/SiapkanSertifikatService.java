package id.laju.kelas;

import id.laju.bimtek.PesertaKelas;
import id.laju.umum.IsianKeliru;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gets a certificate, under which number, and how it is signed (TRN-015). */
@Service
class SiapkanSertifikatService {

    private static final String TANPA = "Peserta ini tidak mendapat sertifikat";

    private final SertifikatPelatihanMapper mapper;
    private final PelaksanaanMapper kelas;
    private final PeriksaSertifikatKelas periksa;
    private final PenandaPelatihanService penanda;
    private final LembarSertifikatKelas lembar;
    private final NomorSertifikat nomor;
    private final BukuKelas buku;

    SiapkanSertifikatService(SertifikatPelatihanMapper mapper, PelaksanaanMapper kelas, PeriksaSertifikatKelas periksa, PenandaPelatihanService penanda, LembarSertifikatKelas lembar, NomorSertifikat nomor, BukuKelas buku) {
        this.mapper = mapper;
        this.kelas = kelas;
        this.periksa = periksa;
        this.penanda = penanda;
        this.lembar = lembar;
        this.nomor = nomor;
        this.buku = buku;
    }

    /** Number that each participant has, or would have; nothing is taken by looking. */
    Map<Long, String> nomorDitawarkan(long kelasId) {
        return nomor.ditawarkan(buku.kelas(kelasId).satker(), buku.pesertaLunas(kelasId).stream().map(PesertaKelas::pesertaId).toList());
    }

    /**
     * Numbers as entered; one that the counter would give next is taken from it. With cara tte papers are made for the active signatory.
     *
     * @return tte, unggah, or tanpa when nobody gets one
     * @throws IsianKeliru on cara, tanggal, penanda, baris[n].nomor, baris[n].nama
     */
    @Transactional
    String siapkan(long kelasId, IsianSertifikatPelatihan i) {
        Pelaksanaan p = kelas.kunci(kelasId).orElseThrow();
        periksa.periksa(p, i);
        tanpaYangLain(p, i);
        if (i.terbit().isEmpty()) {
            return "tanpa";
        }
        tulis(p, i);
        return i.tte() ? buatSemua(p) : unggahan(p);
    }

    private void tanpaYangLain(Pelaksanaan p, IsianSertifikatPelatihan i) {
        Set<Long> dapat = i.terbit().stream().map(IsianSertifikatPelatihan.Baris::pesertaId).collect(Collectors.toSet());
        mapper.kelas(p.kelasId()).stream().filter(s -> !dapat.contains(s.pesertaId())).forEach(s -> {
            lembar.cabut(s, TANPA);
            nomor.batal(p.satker(), s.pesertaId(), TANPA);
            mapper.hapus(s.pesertaId());
        });
    }

    private void tulis(Pelaksanaan p, IsianSertifikatPelatihan i) {
        Map<Long, String> diminta = new LinkedHashMap<>();
        i.terbit().forEach(b -> diminta.put(b.pesertaId(), b.nomor().strip()));
        nomor.ambil(p.satker(), diminta);
        i.terbit().forEach(b -> mapper.tulis(p.kelasId(), b.pesertaId(), p.satker(), b.nama().strip(), b.nomor().strip(), i.tanggal()));
    }

    private String buatSemua(Pelaksanaan p) {
        PenandaPelatihan pejabat = penanda.aktif(p.satker()).orElseThrow();
        for (SertifikatPelatihan s : mapper.kelas(p.kelasId())) {
            lembar.cabut(s, "Disiapkan lagi");
            mapper.berkas(s.pesertaId(), null);
            mapper.dokumen(s.pesertaId(), lembar.buat(p, s, pejabat, false));
        }
        kelas.penandaSertifikat(p.kelasId(), pejabat.staf());
        return "tte";
    }

    private String unggahan(Pelaksanaan p) {
        List<SertifikatPelatihan> semua = mapper.kelas(p.kelasId());
        String kurang = semua.stream().filter(s -> s.berkasId() == null).map(SertifikatPelatihan::nama).collect(Collectors.joining(", "));
        if (!kurang.isEmpty()) {
            throw IsianKeliru.pada("cara", "Unggah dahulu sertifikat bertanda tangan di halaman Sertifikat untuk: " + kurang + ".");
        }
        semua.stream().filter(s -> !lembar.dicetak(s)).forEach(s -> {
            lembar.cabut(s, "Diganti berkas bertanda tangan basah");
            mapper.dokumen(s.pesertaId(), null);
        });
        kelas.catatanSertifikat(p.kelasId(), null);
        return "unggah";
    }
}
