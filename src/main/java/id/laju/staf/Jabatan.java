package id.laju.staf;

import java.util.List;

/**
 * Who a person is, what and where.
 *
 * @param mengenalPelanggan a role of this person reads whose a case is; everybody else works blind (LAB-006)
 * @param limpahan roles of absent colleagues for whom the person works at this moment
 */
public record Jabatan(Staf orang, List<String> peran, List<String> satker, boolean mengenalPelanggan, List<String> limpahan) {
}
