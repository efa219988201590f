package id.laju.pengujian;

import static id.laju.pengujian.KeadaanSampel.DITITIP;
import static id.laju.pengujian.KeadaanSampel.DITUNGGU;
import static id.laju.pengujian.KeadaanSampel.TIBA;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Samples on their way to the laboratory: awaited, arrived, given up. */
@Service
public class PenerimaanService {

    private final PenerimaanMapper mapper;
    private final PermohonanService permohonan;
    private final PengujianProses proses;
    private final Clock jam;

    PenerimaanService(PenerimaanMapper mapper, PermohonanService permohonan, PengujianProses proses, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.proses = proses;
        this.jam = jam;
    }

    /** However the letters are written. */
    public Optional<SampelLab> denganNomorAnalisa(String satker, String nomor) {
        return mapper.denganNomorAnalisa(satker, nomor);
    }

    /** Empty before anything happened to the sample. */
    public Optional<SampelLab> cari(long sampelId) {
        return mapper.cari(sampelId);
    }

    /** By sample: the newest decision, none before the first. */
    Map<Long, Penerimaan> keputusanTerakhir(Collection<Long> sampelIds) {
        return sampelIds.isEmpty() ? Map.of() : mapper.keputusanTerakhir(sampelIds).stream().collect(Collectors.toMap(Penerimaan::sampelId, Function.identity()));
    }

    /** Those of the samples that the laboratory knows, in one query. */
    public List<SampelLab> cariSemua(Collection<Long> sampelIds) {
        return sampelIds.isEmpty() ? List.of() : mapper.cariSemua(sampelIds);
    }

    /** @throws TidakDitemukan when the laboratory never heard of the sample */
    public SampelLab ambil(long sampelId) {
        return cari(sampelId).orElseThrow(() -> new TidakDitemukan("Sampel ini belum dikenal laboratorium."));
    }

    /** Newest first. */
    public List<Penerimaan> riwayat(long sampelId) {
        return mapper.riwayat(sampelId);
    }

    public List<SyaratDiperiksa> syaratDiperiksa(long penerimaanId) {
        return mapper.syaratDiperiksa(penerimaanId);
    }

    /** The order is paid: from now on the sample is awaited. @return true when it is here already */
    @Transactional
    boolean tunggu(long sampelId) {
        mapper.siapkan(sampelId, pemohon(sampelId).satker(), DITUNGGU);
        SampelLab lab = mapper.kunci(sampelId).orElseThrow();
        if (lab.keadaan() == DITITIP) {
            mapper.keadaan(sampelId, TIBA, null, null);
        }
        return lab.keadaan() == DITITIP || lab.keadaan() == TIBA;
    }

    /**
     * The sample is at the counter. Repeatable.
     *
     * @throws IsianKeliru when nobody waits for it
     */
    @Transactional
    public void tiba(String satker, long sampelId, String diserahkan) {
        String kasus = pemohon(sampelId).kasus();
        proses.kunci(kasus);
        SampelLab lab = milik(satker, sampelId);
        if (lab.keadaan() == TIBA || lab.diterima()) {
            return;
        }
        if (lab.keadaan() != DITUNGGU) {
            throw new IsianKeliru("Sampel ini tidak sedang ditunggu: " + lab.keadaan().label() + ".");
        }
        mapper.keadaan(sampelId, TIBA, jam.instant(), diserahkan);
        if (!proses.sampelTiba(kasus, sampelId)) {
            throw new IsianKeliru("Kasus ini belum sampai pada penerimaan sampel. Coba lagi sebentar lagi.");
        }
    }

    /** Our own officers brought it once more. Its process stands at their task, so nothing waits for a message. @throws IsianKeliru when nobody waits for it */
    @Transactional
    public void tibaDariLokasi(String satker, long sampelId, String diserahkan) {
        menunggu(satker, sampelId);
        mapper.keadaan(sampelId, TIBA, jam.instant(), diserahkan);
    }

    /** A refused sample that cannot be replaced: the customer is asked once more. @throws IsianKeliru when nobody waits for it */
    @Transactional
    public void tolakLagi(String satker, long sampelId, String alasan, String oleh) {
        menunggu(satker, sampelId);
        mapper.catat(sampelId, KeadaanSampel.TOLAK, "-", alasan, oleh, jam.instant());
        mapper.keadaan(sampelId, KeadaanSampel.TOLAK, null, null);
    }

    private void menunggu(String satker, long sampelId) {
        SampelLab lab = milik(satker, sampelId);
        if (lab.keadaan() != DITUNGGU && lab.keadaan() != KeadaanSampel.TOLAK) {
            throw new IsianKeliru("Sampel ini tidak sedang ditunggu: " + lab.keadaan().label() + ".");
        }
    }

    /**
     * A deposited sample goes back to the customer because its request came to nothing. Repeatable.
     *
     * @throws IsianKeliru while the request goes on
     */
    @Transactional
    public void kembalikanTitipan(String satker, long sampelId) {
        SampelLab lab = milik(satker, sampelId);
        Permohonan p = pemohon(sampelId);
        if (lab.keadaan() == KeadaanSampel.BATAL) {
            return;
        }
        if (lab.keadaan() != DITITIP || p.batalAlasan() == null && p.ditolakAlasan() == null) {
            throw new IsianKeliru("Titipan ini tidak sedang menunggu dikembalikan: permohonannya masih berjalan.");
        }
        mapper.batalkan(sampelId, "Titipan dikembalikan kepada pelanggan.", jam.instant());
    }

    /** Nobody brings the sample any more; the reason follows from where it stood. Repeatable. */
    @Transactional
    void batalkan(long sampelId) {
        SampelLab lab = mapper.kunci(sampelId).orElseThrow();
        if (lab.keadaan() != KeadaanSampel.BATAL) {
            mapper.batalkan(sampelId, alasanBatal(lab), jam.instant());
        }
    }

    private String alasanBatal(SampelLab lab) {
        if (lab.keadaan() != KeadaanSampel.TOLAK) {
            return "Sampel tidak datang dalam batas waktu.";
        }
        boolean diminta = riwayat(lab.sampelId()).stream().findFirst().filter(p -> "BATAL".equals(p.pilihan())).isPresent();
        return diminta ? "Dibatalkan pelanggan setelah sampel ditolak." : "Sampel ditolak dan pelanggan tidak menjawab dalam batas waktu.";
    }

    /** Locks the row. @throws TidakDitemukan for a sample of another satker */
    SampelLab milik(String satker, long sampelId) {
        return mapper.kunci(sampelId).filter(l -> l.satker().equals(satker))
            .orElseThrow(() -> new TidakDitemukan("Sampel ini tidak ada di satker Anda."));
    }

    private Permohonan pemohon(long sampelId) {
        Sampel sampel = permohonan.satuSampel(sampelId);
        return permohonan.ambil(sampel.permohonanId());
    }
}
