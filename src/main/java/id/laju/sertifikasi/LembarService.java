package id.laju.sertifikasi;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.Permohonan;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sheets about an application; numbered by the request and how often, not from a register. */
@Service
class LembarService {

    private final FormulirTercetak formulir;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final LayananSertifikasi layanan;
    private final DaftarVerifikasi daftar;
    private final KajiUlangService catatan;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final StafService staf;

    LembarService(FormulirTercetak formulir, SertifikasiService sertifikasi, KatalogSertifikasi katalog, LayananSertifikasi layanan, DaftarVerifikasi daftar, KajiUlangService catatan,
            DokumenService dokumen, SatkerService satker, StafService staf) {
        this.formulir = formulir;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.layanan = layanan;
        this.daftar = daftar;
        this.catatan = catatan;
        this.dokumen = dokumen;
        this.satker = satker;
        this.staf = staf;
    }

    private KepalaLembar kepala(Permohonan p, JenisDokumen jenis) {
        Sertifikasi s = sertifikasi.ambil(p);
        String pabrik = katalog.pabrik(p.pelangganId()).stream().filter(x -> s.pabrikId() != null && x.id() == s.pabrikId()).map(x -> x.nama() + ", " + x.alamat()).findFirst().orElse(null);
        return new KepalaLembar(formulir.cari(p.satker(), jenis).orElse(null), satker.ambil(p.satker()).kota(), katalog.hariIni(p.satker()), p.praOrder(), p.namaCetak(), p.alamatCetak(),
            layanan.uraian(p), katalog.sni(p.satker(), s.produkSertifikasiId()).map(x -> x.nama() + ", " + x.acuan()).orElse(null), pabrik);
    }

    /** The list of the whole application with what is there, to be worked with on paper; kept nowhere. */
    @Transactional
    byte[] kelengkapan(Permohonan p) {
        List<LembarKekurangan.Baris> baris = daftar.untuk(p).stream().map(b -> new LembarKekurangan.Baris(b.nama(), b.keterangan())).toList();
        return dokumen.cetak(p.satker(), p.praOrder(), new LembarKekurangan(kepala(p, JenisDokumen.LEMBAR_KEKURANGAN), 0, null, baris));
    }

    /** What the customer is asked for now. Repeatable. @param batas until when; null without a deadline */
    @Transactional
    UUID kekurangan(Permohonan p, Instant batas) {
        int putaran = catatan.putaran(p.id());
        String nomor = p.praOrder() + "/LK/" + putaran;
        return sudah(p, JenisDokumen.LEMBAR_KEKURANGAN, nomor).orElseGet(() -> {
            Map<String, String> nama = layanan.bidang(p);
            List<LembarKekurangan.Baris> baris = catatan.catatanTerakhir(p.id()).stream().map(c -> new LembarKekurangan.Baris(nama.getOrDefault(c.bidang(), c.bidang()), c.catatan())).toList();
            return terbit(p, nomor, new LembarKekurangan(kepala(p, JenisDokumen.LEMBAR_KEKURANGAN), putaran, batas == null ? null : saat(p, batas), baris));
        });
    }

    /** The sheet about what is asked for now; empty while it is being made. */
    Optional<UUID> kekuranganKini(Permohonan p) {
        return p.kasus() == null ? Optional.empty() : sudah(p, JenisDokumen.LEMBAR_KEKURANGAN, p.praOrder() + "/LK/" + catatan.putaran(p.id()));
    }

    @Transactional
    UUID tinjauan(Permohonan p, Tinjauan t, List<ButirTinjauan> butir, List<JawabanTinjauan> jawaban) {
        Map<Long, JawabanTinjauan> menurut = jawaban.stream().collect(Collectors.toMap(JawabanTinjauan::butirId, j -> j));
        List<LembarTinjauan.Baris> baris = butir.stream().map(b -> baris(b, menurut.get(b.id()))).toList();
        return terbit(p, p.praOrder() + "/TP/" + t.putaran(),
            new LembarTinjauan(kepala(p, JenisDokumen.TINJAUAN_PERMOHONAN), t.putaran(), baris, t.keputusanDitulis(), t.catatan(), staf.nama(t.oleh())));
    }

    private static LembarTinjauan.Baris baris(ButirTinjauan b, JawabanTinjauan j) {
        return new LembarTinjauan.Baris(b.isi(), b.pilihan1(), b.pilihan2(), j == null ? null : j.pilihan(), j == null ? null : j.keterangan());
    }

    /** The sheet as it goes to the customer, a draft until it is filled in. */
    @Transactional
    UUID konfirmasiKosong(Permohonan p, KonfirmasiAudit k) {
        return dokumen.buat(p.satker(), nomorKonfirmasi(p), p.kasus(), new LembarKonfirmasi(kepala(p, JenisDokumen.KONFIRMASI_AUDIT), k, null)).id();
    }

    /** @param siapa name of who answered */
    @Transactional
    UUID konfirmasi(Permohonan p, KonfirmasiAudit k, String siapa) {
        return terbit(p, nomorKonfirmasi(p), new LembarKonfirmasi(kepala(p, JenisDokumen.KONFIRMASI_AUDIT), k, siapa + ", " + saat(p, k.dijawab())));
    }

    private static String nomorKonfirmasi(Permohonan p) {
        return p.praOrder() + "/KA/1";
    }

    private UUID terbit(Permohonan p, String nomor, ModelDokumen model) {
        Dokumen baru = dokumen.buat(p.satker(), nomor, p.kasus(), model);
        dokumen.terbitkan(baru.id());
        return baru.id();
    }

    private Optional<UUID> sudah(Permohonan p, JenisDokumen jenis, String nomor) {
        return dokumen.milikKasus(p.kasus()).stream().filter(d -> d.jenis() == jenis && d.nomor().equals(nomor) && d.diterbitkan() != null).map(Dokumen::id).findFirst();
    }

    private String saat(Permohonan p, Instant saat) {
        Satker balai = satker.ambil(p.satker());
        return Tanggal.denganJam(saat, balai.zonaWaktu());
    }
}
