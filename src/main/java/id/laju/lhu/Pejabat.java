package id.laju.lhu;

import id.laju.dokumen.Penanda;
import id.laju.dokumen.Teks;
import id.laju.staf.Staf;

/** Somebody who may sign for the balai today. @param mandat null for the Kepala Balai */
public record Pejabat(Staf orang, Mandat mandat) {

    public String staf() {
        return orang.id();
    }

    public String jabatan() {
        return mandat == null ? "Kepala Balai" : mandat.sebutan() + " Kepala Balai";
    }

    /** As it is printed in the block of the signature. */
    public Penanda penanda() {
        Teks sebutan = Teks.dari(jabatan(), mandat == null ? "Head of the Institute" : "Acting Head of the Institute (" + mandat.sebutan() + ")");
        return new Penanda(staf(), sebutan, orang.nama(), orang.nip(), mandat == null ? null : mandat.surat());
    }
}
