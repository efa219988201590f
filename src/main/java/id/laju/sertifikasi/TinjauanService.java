package id.laju.sertifikasi;

import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tinjauan permohonan: the application judged by the satker's questions, and what becomes of a note (CRT-036, CRT-037, CRT-081). */
@Service
public class TinjauanService {

    private final TinjauanMapper mapper;
    private final KatalogSertifikasi katalog;
    private final SertifikasiService sertifikasi;
    private final LembarService lembar;
    private final LayananSertifikasi layanan;
    private final VerifikasiService verifikasi;
    private final PermohonanService permohonan;
    private final KasusService kasus;
    private final Clock jam;

    TinjauanService(TinjauanMapper mapper, KatalogSertifikasi katalog, SertifikasiService sertifikasi, LembarService lembar, LayananSertifikasi layanan, VerifikasiService verifikasi,
            PermohonanService permohonan, KasusService kasus, Clock jam) {
        this.mapper = mapper;
        this.katalog = katalog;
        this.sertifikasi = sertifikasi;
        this.lembar = lembar;
        this.layanan = layanan;
        this.verifikasi = verifikasi;
        this.permohonan = permohonan;
        this.kasus = kasus;
        this.jam = jam;
    }

    /** The questions for this application; some are asked for one kind of certification, some for mandatory standards only. */
    public List<ButirTinjauan> butir(Permohonan p) {
        boolean wajib = katalog.sni(p.satker(), sertifikasi.ambil(p).produkSertifikasiId()).map(s -> "WAJIB".equals(s.kelompok())).orElse(false);
        return mapper.butir(p.satker(), p.layanan(), wajib);
    }

    /** Newest first. */
    public List<Tinjauan> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    public Optional<Tinjauan> terakhir(long permohonanId) {
        return mapper.semua(permohonanId).stream().findFirst();
    }

    /** Answers by the id of their question. */
    public Map<Long, JawabanTinjauan> jawaban(long tinjauanId) {
        return mapper.jawaban(tinjauanId).stream().collect(Collectors.toMap(JawabanTinjauan::butirId, j -> j));
    }

    public Optional<TindakCatatan> tindakan(long tinjauanId) {
        return mapper.tindakan(tinjauanId);
    }

    /** @throws id.laju.umum.IsianKeliru when something is missing */
    @Transactional
    void putuskan(long permohonanId, HasilTinjauan hasil, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        kasus.kunci(p.kasus());
        List<ButirTinjauan> butir = butir(p);
        hasil.periksa(butir);
        Tinjauan baru = new Tinjauan(0, permohonanId, terakhir(permohonanId).map(Tinjauan::putaran).orElse(0) + 1, hasil.keputusan(), BacaIsian.teks(hasil.catatan()), null, oleh, jam.instant());
        UUID dokumen = lembar.tinjauan(p, baru, butir, hasil.dijawab());
        long id = mapper.tambah(permohonanId, baru.putaran(), baru.keputusan(), baru.catatan(), dokumen, oleh, baru.pada());
        hasil.dijawab().forEach(j -> mapper.jawab(id, j));
        if ("tolak".equals(hasil.keputusan())) {
            permohonan.tolak(permohonanId, baru.catatan(), oleh);
        }
    }

    /** The note that waits to be settled. */
    Tinjauan catatan(long permohonanId) {
        return terakhir(permohonanId).filter(t -> "catatan".equals(t.keputusan())).orElseThrow(() -> new IllegalStateException("Tidak ada catatan PJ Sertifikasi pada permohonan " + permohonanId));
    }

    /** Parts of the request that the customer can be asked about. */
    Map<String, String> bidang(Permohonan p) {
        Map<String, String> semua = layanan.bidang(p);
        semua.remove("umum");
        return semua;
    }

    @Transactional
    void tindak(long permohonanId, HasilCatatan hasil, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        kasus.kunci(p.kasus());
        hasil.periksa(bidang(p).keySet());
        mapper.tindak(catatan(permohonanId).id(), hasil.keputusan(), hasil.kembali() ? null : hasil.jawaban().strip(), oleh, jam.instant());
        if (hasil.kembali()) {
            verifikasi.minta(permohonanId, hasil.catatan(), oleh);
        }
    }
}
