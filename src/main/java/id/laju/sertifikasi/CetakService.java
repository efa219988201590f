package id.laju.sertifikasi;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.satker.SatkerService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters of the customer that are filled from the request, to be printed on the customer's own paper and signed (CRT-020 to CRT-022). Kept nowhere. */
@Service
public class CetakService {

    private static final Map<String, JenisDokumen> SURAT = Map.of("CETAK_1", JenisDokumen.SURAT_PERMOHONAN_SNI, "CETAK_2", JenisDokumen.DAFTAR_MEREK,
        "CETAK_3", JenisDokumen.PERNYATAAN_TIDAK_MENGEDARKAN, "CETAK_4", JenisDokumen.PERNYATAAN_MUTU);

    private final SuratCetakMapper mapper;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final MerekService merek;
    private final KelengkapanSertifikasi kelengkapan;
    private final DokumenService dokumen;
    private final SatkerService satker;

    CetakService(SuratCetakMapper mapper, SertifikasiService sertifikasi, KatalogSertifikasi katalog, MerekService merek, KelengkapanSertifikasi kelengkapan,
            DokumenService dokumen, SatkerService satker) {
        this.mapper = mapper;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.merek = merek;
        this.kelengkapan = kelengkapan;
        this.dokumen = dokumen;
        this.satker = satker;
    }

    public List<BarisCetak> daftar(Permohonan p) {
        Map<String, SuratCetak> surat = mapper.semua(p.id()).stream().collect(Collectors.toMap(SuratCetak::kode, Function.identity()));
        return katalog.diperlukan(p, sertifikasi.ambil(p)).stream().filter(d -> d.jenis().equals("CETAK")).map(d -> new BarisCetak(d, surat.get(d.kode()))).toList();
    }

    /** @param tanggal as {@code yyyy-mm-dd} @throws IsianKeliru also while something is missing that is printed (CRT-019) */
    @Transactional
    public void beriNomor(PenggunaLogin saya, long id, String kode, String nomor, String tanggal) {
        Permohonan p = sertifikasi.untukDiubah(saya, id, null, kode);
        wajibTerisi(p);
        satu(p, kode);
        BacaIsian baca = new BacaIsian();
        LocalDate hari = baca.tanggal("tanggal", tanggal, "Tanggal Surat");
        baca.periksa().wajib("nomor", nomor, "Isi Nomor Surat.").panjang("nomor", nomor, 100, "Nomor Surat").wajib("tanggal", tanggal, "Isi Tanggal Surat.")
            .tolakJika(hari != null && hari.isAfter(katalog.hariIni(p.satker())), "tanggal", "Tanggal Surat belum tiba; isi hari ini atau sebelumnya.");
        baca.selesai();
        mapper.simpan(id, kode, nomor.strip(), hari);
    }

    /** The letter as PDF. @throws IsianKeliru before it has number and date, and while something is missing that it prints */
    @Transactional
    public byte[] cetak(Permohonan p, String kode) {
        BarisCetak b = satu(p, kode);
        wajibTerisi(p);
        if (!b.siap()) {
            throw new IsianKeliru("Isi dulu nomor dan tanggal " + b.dokumen().nama() + ", lalu cetak.");
        }
        return dokumen.cetak(p.satker(), b.surat() == null ? p.praOrder() : b.surat().nomor(), surat(p, b));
    }

    private void wajibTerisi(Permohonan p) {
        List<String> kurang = kelengkapan.sebelumCetak(p);
        if (!kurang.isEmpty()) {
            throw new IsianKeliru("Surat dicetak dari isian permohonan, yang belum lengkap: " + kurang.get(0));
        }
    }

    /** @throws TidakDitemukan when the request does not need this letter */
    String nama(Permohonan p, String kode) {
        return satu(p, kode).dokumen().nama();
    }

    private BarisCetak satu(Permohonan p, String kode) {
        return daftar(p).stream().filter(b -> b.dokumen().kode().equals(kode)).findFirst().orElseThrow(() -> new TidakDitemukan("Surat ini tidak diperlukan untuk permohonan ini."));
    }

    private SuratSertifikasi surat(Permohonan p, BarisCetak b) {
        Sertifikasi s = sertifikasi.ambil(p);
        LocalDate tanggal = b.surat() == null ? katalog.hariIni(p.satker()) : b.surat().tanggal();
        return new SuratSertifikasi(SURAT.get(b.dokumen().kode()), "KOP".equals(b.dokumen().tambahan()), b.surat() == null ? null : b.surat().nomor(), tanggal, satker.ambil(p.satker()).nama(), p, s,
            katalog.namaSkema(s.skema()), katalog.sni(p.satker(), s.produkSertifikasiId()).orElseThrow(), katalog.pabrik(p.pelangganId()).stream().filter(x -> x.id() == s.pabrikId()).findFirst().orElseThrow(),
            merek.semua(p.id()));
    }
}
