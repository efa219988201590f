package id.laju.pemindahan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.GudangModel;
import id.laju.mesin.HasilPindah;
import id.laju.mesin.PemindahKasus;
import id.laju.mesin.RencanaPindah;
import id.laju.mesin.TelaahPindah;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans, orders and shows the going over of running cases; {@link PelaksanaPemindahan} does it. */
@Service
class PemindahanService {

    /** A preview does each case in truth and undoes it; so many at a time. */
    static final int PRATINJAU = 50;

    /** What these are about only their circle knows; others see how many they are. */
    private static final Set<String> TERTUTUP = Set.of("whistle-blowing");

    private final PemindahanMapper mapper;
    private final AsalPindah asal;
    private final GudangModel gudang;
    private final PemindahKasus pemindah;
    private final KalimatHasil kalimat;
    private final TujuanPindah tujuan;
    private final ApplicationEventPublisher siar;
    private final ObjectMapper json;
    private final Clock jam;

    PemindahanService(PemindahanMapper mapper, AsalPindah asal, GudangModel gudang, PemindahKasus pemindah, KalimatHasil kalimat, TujuanPindah tujuan,
            ApplicationEventPublisher siar, ObjectMapper json, Clock jam) {
        this.mapper = mapper;
        this.asal = asal;
        this.gudang = gudang;
        this.pemindah = pemindah;
        this.kalimat = kalimat;
        this.tujuan = tujuan;
        this.siar = siar;
        this.json = json;
        this.jam = jam;
    }

    static boolean tertutup(String kunci) {
        return TERTUTUP.contains(kunci);
    }

    /** @param kasus those that were chosen; none: all, up to a number */
    Map<String, Pratinjau> pratinjau(RencanaPindah r, TelaahPindah t, List<String> kasus) {
        return t.kasus().stream().filter(k -> kasus.isEmpty() || kasus.contains(k)).limit(PRATINJAU).map(k -> pemindah.coba(k, r))
            .collect(Collectors.toMap(HasilPindah::kasus, h -> new Pratinjau(h.alasan(), kalimat.dari(h)), (a, b) -> a, LinkedHashMap::new));
    }

    /** @param alasan why the case stays; null when it goes over */
    record Pratinjau(String alasan, List<String> kalimat) {
    }

    /**
     * Orders it; the cases go over one by one.
     *
     * @param pilihan which cases. Those of a closed circle go together: who asks for one learns nothing of it
     * @throws IsianKeliru when the reason is missing, no case is left, or one stands where it cannot go from
     */
    @Transactional
    long mulai(Arah arah, RencanaPindah r, PilihanPindah pilihan, String alasan, Petugas oleh) {
        String kunci = arah.kunci();
        String sebab = alasan == null ? "" : alasan.strip();
        if (sebab.isEmpty() || sebab.length() > 500) {
            throw IsianKeliru.pada("alasan", "Tulis mengapa kasus dipindahkan, paling panjang 500 huruf.");
        }
        if (!tertutup(kunci) && pilihan.semua() == !pilihan.kasus().isEmpty()) {
            throw new IsianKeliru(pilihan.semua() ? "Kasus dicentang, tetapi semua kasus juga dipilih; pilih salah satu." : "Centang kasus yang dipindahkan, atau pilih semua kasus.");
        }
        TelaahPindah t = asal.telaah(arah, r);
        Set<String> menunggu = t.kasus().isEmpty() ? Set.of() : mapper.menunggu(t.kasus());
        List<String> dipilih = t.kasus().stream().filter(k -> tertutup(kunci) || pilihan.semua() || pilihan.kasus().contains(k)).filter(k -> !menunggu.contains(k)).toList();
        if (dipilih.isEmpty()) {
            throw new IsianKeliru("Tidak ada kasus yang dapat dipindahkan: yang dipilih sudah selesai, sudah pindah, atau masih menunggu pada pemindahan lain.");
        }
        t.langkah().stream().filter(l -> !l.masalah().isEmpty() && l.kasus().stream().anyMatch(dipilih::contains)).findFirst().ifPresent(l -> {
            throw new IsianKeliru("Langkah \"" + l.nama() + "\": " + String.join(" ", l.masalah()));
        });
        Pemindahan p = mapper.simpan(new Pemindahan(0, kunci, arah.satker(), r.dari(), gudang.ambil(r.dari()).versi(), r.ke(), gudang.ambil(r.ke()).versi(), tulis(r), sebab, oleh.id(), jam.instant(), null));
        tambah(p.id(), dipilih);
        return p.id();
    }

    private void tambah(long id, List<String> kasus) {
        try {
            mapper.tambah(id, kasus);
        } catch (DuplicateKeyException e) {
            throw new IsianKeliru("Kasus ini baru saja dimasukkan ke pemindahan lain. Muat ulang halaman ini.");
        }
    }

    /**
     * Those that stayed are tried again; who wanted that, and why they had stayed, goes into the trail.
     *
     * @throws IsianKeliru when the version where they would go holds no longer
     */
    @Transactional
    int ulangi(Pemindahan p, Petugas oleh) {
        tujuan.harusBerlaku(p);
        mapper.buka(p.id());
        List<PemindahanMapper.Ringkas> dulu = mapper.ringkas(p.id()).stream().filter(r -> r.keadaan().equals("TETAP")).toList();
        int banyak = mapper.ulangi(p.id());
        siar.publishEvent(new PerubahanData(p.satker(), oleh.id(), "pemindahan kasus diulangi", p.proses() + " " + p.id(), new Tetap(dulu), new Dicoba(banyak)));
        return banyak;
    }

    record Tetap(List<PemindahanMapper.Ringkas> tetap) {
    }

    record Dicoba(int dicobaLagi) {
    }

    /** @throws TidakDitemukan for one of another process */
    Pemindahan ambil(String kunci, long id) {
        return mapper.cari(id).filter(p -> p.proses().equals(kunci)).orElseThrow(() -> TidakDitemukan.untuk("Pemindahan", id));
    }

    List<KasusPemindahan> kasus(long id) {
        return mapper.kasus(id);
    }

    List<PemindahanMapper.Ringkas> ringkas(long id) {
        return mapper.ringkas(id);
    }

    Kemajuan kemajuan(Pemindahan p) {
        return kemajuan(p.proses(), p.satker()).get(p.id());
    }

    List<Pemindahan> riwayat(String kunci, String satker) {
        return mapper.milik(kunci, satker);
    }

    Map<Long, Kemajuan> kemajuan(String kunci, String satker) {
        return mapper.kemajuan(kunci, satker).stream().collect(Collectors.toMap(Kemajuan::pemindahan, Function.identity()));
    }

    private String tulis(RencanaPindah r) {
        try {
            return json.writeValueAsString(r);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
