package id.laju.sertifikat;

import id.laju.audit.PeringkatHijau;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.MasaSertifikasi;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificate and annex, numbered and made for whoever signs. */
@Service
class SusunSertifikatService {

    private final TerbitMapper mapper;
    private final PenyusunSertifikatBaru penyusun;
    private final MerekDiperluas merek;
    private final GugurSertifikat gugur;
    private final SertifikatKabar kabar;
    private final MasaSertifikasi masa;
    private final PermohonanService permohonan;
    private final SertifikatService sertifikat;
    private final PeringkatHijau peringkat;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final StafService staf;

    SusunSertifikatService(TerbitMapper mapper, PenyusunSertifikatBaru penyusun, MerekDiperluas merek, GugurSertifikat gugur, SertifikatKabar kabar, MasaSertifikasi masa, PermohonanService permohonan, SertifikatService sertifikat, PeringkatHijau peringkat, Penomoran penomoran,
            DokumenService dokumen, StafService staf) {
        this.mapper = mapper;
        this.penyusun = penyusun;
        this.merek = merek;
        this.gugur = gugur;
        this.kabar = kabar;
        this.masa = masa;
        this.permohonan = permohonan;
        this.sertifikat = sertifikat;
        this.peringkat = peringkat;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.staf = staf;
    }

    /** May certificates be signed for this satker? The one active signatory is still a head of it. */
    Optional<String> penanda(String kode) {
        return mapper.penanda(kode).filter(orang -> staf.denganPeran(kode, "kepala-balai").stream().anyMatch(s -> s.id().equals(orang)));
    }

    /** The level as it was decided; empty for another service. */
    Optional<PeringkatHijau.Usulan> peringkat(Sertifikat s) {
        return mapper.diputuskan(s.permohonanId()).or(() -> peringkat.untuk(permohonan.ambil(s.permohonanId())));
    }

    /**
     * Certificate and annex, numbered and dated today and as long as the one to which it adds brands, for the active signatory; what was made before is withdrawn.
     *
     * @return siap, or gugur when the one to which it adds brands has ended meanwhile, for the gateway
     * @throws IsianKeliru on produk, pimpinan, peringkat; without a signatory
     */
    @Transactional
    String siapkan(long id, IsianTerbit i) {
        Sertifikat s = mapper.kunci(id).orElseThrow();
        if (berakhir(s)) {
            gugur.gugurkan(s, "Sertifikat yang mereknya ditambah sudah berakhir");
            kabar.gugur(s, mapper.diperluas(s.permohonanId()).orElseThrow());
            return "gugur";
        }
        susun(s, i);
        return "siap";
    }

    /** The one to which it adds brands is withdrawn, or today is its last day. */
    boolean berakhir(Sertifikat s) {
        LocalDate hari = sertifikat.hariIni(s.satker());
        return mapper.diperluas(s.permohonanId()).filter(l -> !l.keadaan(hari).hidup() || !l.berakhir().isAfter(hari)).isPresent();
    }

    /** "R/1, berlaku sampai 1 Januari 2030": the one to which it adds brands; null for others. */
    String menambah(Sertifikat s) {
        return mapper.diperluas(s.permohonanId()).map(l -> l.nomor() + ", berlaku sampai " + Tanggal.panjang(l.berakhir())).orElse(null);
    }

    private void susun(Sertifikat s, IsianTerbit i) {
        long id = s.id();
        Optional<String> oleh = penanda(s.satker());
        PeringkatHijau.Usulan usulan = peringkat(s).orElse(null);
        Sertifikat lama = mapper.diperluas(s.permohonanId()).orElse(null);
        new PeriksaIsian().wajib("produk", i.produk(), "Isi produk atau lingkup yang disertifikasi.").panjang("produk", i.produk(), 300, "Produk").panjang("pimpinan", i.pimpinan(), 100, "Pimpinan")
            .tolakJika(usulan != null && usulan.peringkat() == null, "peringkat", "Peringkat belum dapat ditetapkan: tidak ada persyaratan berbatas yang dinilai, atau tabel peringkat-hijau tidak menyebutnya.").tolakJika(oleh.isEmpty(), "penanda", "Belum ada penanda tangan sertifikat yang aktif; aktifkan di Master Sertifikasi, Penanda Tangan.")
            .tolakJika(mapper.surveilan(s.permohonanId()) && (lama == null || !lama.keadaan().aktif()), "produk", "Sertifikat yang mereknya ditambah tidak tercatat berlaku atas nama pelanggan ini. Catat atau pulihkan dulu di Register Sertifikat, lalu simpan lagi.").selesai();
        Permohonan p = permohonan.ambil(s.permohonanId());
        if (lama != null) {
            merek.tulis(id, merek.untuk(p));
        }
        LocalDate hari = sertifikat.hariIni(s.satker());
        String nomor = penomoran.ambil(s.satker(), JenisNomor.SERTIFIKAT, subjek(id));
        LocalDate sampai = lama == null ? masa.berakhir(s.satker(), s.layanan(), s.skema(), hari) : lama.berakhir();
        TerbitService.pastikan(mapper.siapkan(id, i.produk().strip(), rapi(i.pimpinan()), usulan == null ? null : usulan.peringkat(), nomor, hari, sampai, oleh.get(), null, null));
        Sertifikat isian = mapper.ambil(id).orElseThrow();
        Dokumen depan = dokumen.buat(s.satker(), nomor, p.kasus(), penyusun.sertifikat(isian, p));
        Dokumen belakang = dokumen.buat(s.satker(), nomor, p.kasus(), penyusun.lampiran(isian, p));
        TerbitService.pastikan(mapper.siapkan(id, isian.produk(), isian.pimpinan(), isian.peringkat(), nomor, hari, sampai, oleh.get(), depan.id(), belakang.id()));
        mapper.catat(id, null);
    }

    private static String rapi(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }

    /** Of its number. */
    static String subjek(long id) {
        return "sertifikat:" + id;
    }
}
