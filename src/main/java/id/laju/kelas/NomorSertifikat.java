package id.laju.kelas;

import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.NomorTerdaftar;
import id.laju.penomoran.Penomoran;
import id.laju.umum.IsianKeliru;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Numbers of certificates: those of the counter, which are taken one after the other, and those that somebody typed, which the counter would not give. */
@Component
class NomorSertifikat {

    static final String DIPAKAI = "Nomor ini sudah dipakai sertifikat lain; isi nomor lain.";
    private static final String JENIS = JenisNomor.SERTIFIKAT_PELATIHAN;
    private static final int KE_DEPAN = 300;

    private final SertifikatPelatihanMapper mapper;
    private final Penomoran penomoran;

    NomorSertifikat(SertifikatPelatihanMapper mapper, Penomoran penomoran) {
        this.mapper = mapper;
        this.penomoran = penomoran;
    }

    /** The number that each has, or would have; nothing is taken by looking. */
    Map<Long, String> ditawarkan(String satker, List<Long> peserta) {
        Deque<String> calon = calon(satker).stream().limit(peserta.size()).collect(Collectors.toCollection(ArrayDeque::new));
        Map<Long, String> hasil = new LinkedHashMap<>();
        peserta.forEach(p -> hasil.put(p, mapper.peserta(p).map(SertifikatPelatihan::nomor).or(() -> terdaftar(satker, p)).orElseGet(() -> Objects.toString(calon.poll(), ""))));
        return hasil;
    }

    /** Next ones that nobody typed before. */
    private List<String> calon(String satker) {
        return penomoran.calon(satker, JENIS, KE_DEPAN).stream().filter(n -> !mapper.dipakai(satker, n, 0)).toList();
    }

    /**
     * Takes from the counter what it would give, in its order, so that none is skipped; what it gave before to somebody who has another number now is cancelled.
     *
     * @throws IsianKeliru for a number that the counter gives later, or gave to somebody else just now
     */
    void ambil(String satker, Map<Long, String> diminta) {
        List<String> calon = calon(satker);
        List<Map.Entry<Long, String>> baru = new ArrayList<>(diminta.entrySet().stream().filter(e -> calon.contains(e.getValue())).toList());
        baru.sort(Comparator.comparingInt(e -> calon.indexOf(e.getValue())));
        for (int n = 0; n < baru.size(); n++) {
            if (calon.indexOf(baru.get(n).getValue()) != n) {
                throw new IsianKeliru("Nomor " + baru.get(n).getValue() + " baru akan diberikan penghitung nanti. Nomor berikutnya: " + calon.get(n) + ".");
            }
        }
        diminta.forEach((siapa, nomor) -> terdaftar(satker, siapa).filter(n -> !n.equals(nomor)).ifPresent(n -> batal(satker, siapa, "Sertifikat peserta ini memakai nomor lain")));
        baru.forEach(e -> satu(satker, e.getKey(), e.getValue()));
    }

    private void satu(String satker, long pesertaId, String nomor) {
        lewati(satker);
        String diambil = penomoran.ambil(satker, JENIS, subjek(satker, pesertaId));
        if (!diambil.equals(nomor)) {
            throw new IsianKeliru("Nomor " + nomor + " baru saja diambil untuk sertifikat lain. Yang tersedia sekarang: " + diambil + ". Perbaiki nomornya, lalu kirim lagi.");
        }
    }

    /** Numbers that somebody had typed stay in the register as cancelled. */
    private void lewati(String satker) {
        for (String n = depan(satker); mapper.dipakai(satker, n, 0); n = depan(satker)) {
            String subjek = "sertifikatPelatihan:diketik:" + n;
            penomoran.ambil(satker, JENIS, subjek);
            penomoran.batal(satker, JENIS, subjek, "Nomor ini sudah diketik pada sertifikat lain");
        }
    }

    private String depan(String satker) {
        return penomoran.calon(satker, JENIS, 1).stream().findFirst().orElse("");
    }

    /** Who loses the certificate leaves a cancelled number behind. */
    void batal(String satker, long pesertaId, String alasan) {
        terdaftar(satker, pesertaId).ifPresent(n -> penomoran.batal(satker, JENIS, subjek(satker, pesertaId), alasan));
    }

    private Optional<String> terdaftar(String satker, long pesertaId) {
        return penomoran.cari(satker, JENIS, subjek(satker, pesertaId)).map(NomorTerdaftar::nomor);
    }

    /** Another one after each that was cancelled. */
    private String subjek(String satker, long pesertaId) {
        int ke = 1;
        String subjek = "sertifikatPelatihan:" + pesertaId + ":" + ke;
        while (penomoran.cari(satker, JENIS, subjek).filter(n -> n.batal() != null).isPresent()) {
            ke++;
            subjek = "sertifikatPelatihan:" + pesertaId + ":" + ke;
        }
        return subjek;
    }
}
