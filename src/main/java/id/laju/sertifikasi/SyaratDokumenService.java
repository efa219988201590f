package id.laju.sertifikasi;

import id.laju.mesin.IsiTabel;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents of applications: their words are the satker's, when they are needed says the table dokumen-sertifikasi. */
@Service
class SyaratDokumenService {

    static final String TABEL = "dokumen-sertifikasi";
    static final List<String> KEGIATAN = List.of("AWAL", "SURVEILAN", "ULANG");

    private final SyaratDokumenMapper mapper;
    private final IsiTabel isi;
    private final SatkerService satker;
    private final ApplicationEventPublisher kabar;

    SyaratDokumenService(SyaratDokumenMapper mapper, IsiTabel isi, SatkerService satker, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.isi = isi;
        this.satker = satker;
        this.kabar = kabar;
    }

    /** Which of the two lists the satker asks by: SIP_TENAN or ZEROCALLS. */
    String daftarDipakai(String kode) {
        return satker.pengaturan(kode, PengaturanSertifikasi.DAFTAR, "SIP_TENAN");
    }

    /** Those of the list that the satker uses. Sort columns: kode, nama, status. */
    Halaman<SyaratDokumen> daftar(String kode, PermintaanHalaman h) {
        String dipakai = daftarDipakai(kode);
        return new Halaman<>(mapper.daftar(kode, dipakai, h, h.kolom(SyaratDokumenMapper.KOLOM, SyaratDokumenMapper.BAWAAN)), mapper.banyak(kode, dipakai, h), h);
    }

    SyaratDokumen ambil(String satkerKode, String kode) {
        return mapper.cari(satkerKode, kode).orElseThrow(() -> TidakDitemukan.untuk("Syarat dokumen", kode));
    }

    /** Activities for which the table asks a document, by its code; an empty cell means all three. */
    Map<String, Set<String>> kegiatan(String satkerKode) {
        return isi.aturan(TABEL, satkerKode).stream().collect(Collectors.groupingBy(a -> a.hasil().get("dokumen").replace("\"", ""),
            Collectors.flatMapping(a -> sebut(a.masukan().get("kegiatan")), Collectors.toCollection(TreeSet::new))));
    }

    private static Stream<String> sebut(String sel) {
        return KEGIATAN.stream().filter(k -> sel.isEmpty() || sel.equals("-") || sel.contains("\"" + k + "\""));
    }

    @Transactional
    void simpan(String satkerKode, String kode, String nama, String bantuan, boolean aktif, String oleh) {
        SyaratDokumen lama = ambil(satkerKode, kode);
        new PeriksaIsian().wajib("nama", nama, "Isi nama dokumen.").panjang("nama", nama, 300, "Nama dokumen").panjang("bantuan", bantuan, 500, "Keterangan").selesai();
        mapper.simpan(satkerKode, kode, nama, bantuan, aktif);
        kabar.publishEvent(new PerubahanData(satkerKode, oleh, "syarat dokumen", kode, lama, ambil(satkerKode, kode)));
    }
}
