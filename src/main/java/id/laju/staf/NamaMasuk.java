package id.laju.staf;

/** Login names that others hold; there is one login for everybody, so that a name belongs to one person only. */
public interface NamaMasuk {

    boolean dipakai(String nama);
}
