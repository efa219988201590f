package id.laju.pemantauan;

import id.laju.mesin.Kasus;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Permohonan;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A case as the customer's dashboard shows it. @param terbuka the steps that are open now */
record KasusPelanggan(Permohonan permohonan, Kasus kasus, List<Langkah> terbuka) {

    /** What the customer has to do now, the most urgent first. */
    public List<Langkah> tindakan() {
        return terbuka.stream().filter(l -> "pelanggan".equals(l.giliran()) && l.halaman() != null)
                .sorted(Comparator.comparing(Langkah::dibuat)).toList();
    }

    /** The same by kind, for many samples may wait for the same; the most urgent of each first. */
    public Collection<List<Langkah>> sejenis() {
        return tindakan().stream().sorted(Comparator.comparing(Langkah::tenggat, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(Langkah::frasa, LinkedHashMap::new, Collectors.toList())).values();
    }

    /** Stages in which parts of the case stand; several when samples go at their own pace. */
    public Set<Tahap> tahap() {
        return terbuka.stream().map(l -> Tahap.dari(l.proses()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Tahap.class)));
    }

    public String nomor() {
        return permohonan.nomorOrder() != null ? permohonan.nomorOrder() : permohonan.praOrder();
    }

    /** An order that was worked to its end; the eleven statuses have no name of their own for it. */
    public boolean tuntas() {
        return BarisKasus.tuntas(kasus.status(), kasus.selesai(), permohonan.dipesan());
    }

    public boolean berjalan() {
        return kasus.selesai() == null;
    }
}
