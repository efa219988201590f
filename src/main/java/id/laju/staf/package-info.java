/** Staff accounts, their roles (groups of the engine) and satker (tenants of the engine). */
package id.laju.staf;
