package id.laju.sertifikasi;

import id.laju.mesin.KasusService;
import id.laju.permohonan.CatatanPerbaikan;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The verification of what was sent: each part judged, its rounds counted, what is faulty asked of the customer (CRT-028, CRT-029). */
@Service
public class VerifikasiService {

    private final VerifikasiMapper mapper;
    private final DaftarVerifikasi daftar;
    private final PermohonanService permohonan;
    private final KajiUlangService catatan;
    private final KasusService kasus;
    private final Clock jam;

    VerifikasiService(VerifikasiMapper mapper, DaftarVerifikasi daftar, PermohonanService permohonan, KajiUlangService catatan, KasusService kasus, Clock jam) {
        this.mapper = mapper;
        this.daftar = daftar;
        this.permohonan = permohonan;
        this.catatan = catatan;
        this.kasus = kasus;
        this.jam = jam;
    }

    /** What there is to judge. */
    @Transactional(readOnly = true)
    public List<BarisPeriksa> daftar(Permohonan p) {
        return daftar.untuk(p);
    }

    /** The rounds so far, oldest first. */
    public List<Verifikasi> putaran(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** @throws id.laju.umum.IsianKeliru unless every part is judged and the decision fits */
    @Transactional
    void putuskan(long permohonanId, HasilVerifikasi hasil, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        kasus.kunci(p.kasus());
        List<BarisPeriksa> semua = daftar.untuk(p);
        hasil.periksa(semua);
        Map<String, BarisPeriksa> menurut = semua.stream().collect(Collectors.toMap(BarisPeriksa::bidang, b -> b));
        long id = mapper.tambah(permohonanId, hasil.keputusan(), oleh, jam.instant());
        hasil.butir().forEach(b -> mapper.nilai(id, new DokumenDiperiksa(b.bidang(), menurut.get(b.bidang()).dokumenId(), b.sesuai(), BacaIsian.teks(b.catatan()))));
        if (hasil.kembali()) {
            minta(permohonanId, hasil.catatan(), oleh);
        }
    }

    /** From now on the customer may change exactly these parts. */
    @Transactional
    void minta(long permohonanId, List<CatatanPerbaikan> semua, String oleh) {
        catatan.mintaPerbaikan(permohonanId, catatan.putaran(permohonanId) + 1, semua, oleh);
    }
}
