package id.laju.permohonan;

import java.util.List;
import java.util.Map;

/** Implemented by features that put buttons beside a request in the customer's list and page (REQ-020, REQ-021). */
public interface TombolPermohonan {

    /**
     * The page of an open step ({@code halaman} in the model) becomes a button by itself, with urut 30.
     *
     * @param urut Lihat is 10, Penawaran 20, Batal 90
     * @param label message key
     * @param cadangan text where there is no such message
     * @param alamat address of a page
     */
    record Tombol(int urut, String label, String cadangan, String alamat, boolean utama) {
    }

    /** By request, for all rows of a list at once; none for a request whose status asks for nothing. */
    Map<Long, Tombol> untuk(List<RingkasPermohonan> semua);
}
